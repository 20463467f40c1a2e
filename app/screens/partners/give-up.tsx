import { useState } from 'preact/hooks'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { PickList } from '../../parts/pick-list.tsx'
import { t } from '../../words/t.ts'

const REASONS = ['told-otherwise', 'not-needed', 'mistaken'] as const
/** Why a message is given up. */
type Why = (typeof REASONS)[number]

interface GiveUpProps {
  /** What the act is called. */
  readonly words: string
  readonly give: (why: Why) => void
}

/** Gives a message up. Its words are lost with it: whoever does it says why, and presses twice. */
export function GiveUp({ words, give }: GiveUpProps) {
  const [isAsked, setAsked] = useState(false)
  return (
    <>
      <Button look="danger" press={() => setAsked(true)}>
        {words}
      </Button>
      {isAsked && <Asked words={words} give={give} close={() => setAsked(false)} />}
    </>
  )
}

function Asked({ words, give, close }: GiveUpProps & { readonly close: () => void }) {
  const [why, setWhy] = useState<Why>(REASONS[0])
  return (
    <Dialog title={words} close={close}>
      <p>{t('screens.partners.give-up.lost')}</p>
      <PickList
        label={t('screens.partners.give-up.why')}
        chosen={why}
        options={REASONS.map((value) => ({ value, words: t(`screens.partners.give-up.${value}`) }))}
        pick={(value) => setWhy(REASONS.find((one) => one === value) ?? why)}
      />
      <p class="actions">
        <Button
          look="danger"
          press={() => {
            close()
            give(why)
          }}
        >
          {t('screens.partners.give-up.yes')}
        </Button>
      </p>
    </Dialog>
  )
}

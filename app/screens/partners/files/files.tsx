import { useState } from 'preact/hooks'
import { bringFile, takeFile, usePartnerFiles } from '../../../hooks/partner-files.ts'
import { Button } from '../../../parts/button.tsx'
import { t } from '../../../words/t.ts'
import { Freshness } from '../../shared/states.tsx'
import { Passed } from './passed.tsx'
import { Said, type Saying } from './said.tsx'

/** Signed files of a partner: what waits is saved as one, what came is brought, and which passed. */
export function Files({ partner }: { readonly partner: string }) {
  const asked = usePartnerFiles(partner)
  const [said, setSaid] = useState<Saying | null>(null)
  async function take(id: string | null): Promise<void> {
    setSaid({ of: 'busy' })
    setSaid({ of: 'had', had: await takeFile(partner, id) })
    asked.again()
  }
  async function bring(file: File): Promise<void> {
    setSaid({ of: 'busy' })
    setSaid({ of: 'brought', brought: await bringFile(partner, file) })
    asked.again()
  }
  const busy = said?.of === 'busy'
  return (
    <section aria-labelledby="files-title">
      <h2 id="files-title">{t('screens.partners.files')}</h2>
      {asked.is !== 'ready' && <Freshness asked={asked} />}
      {said && <Said said={said} />}
      {asked.lines.map(({ waiting, lines }) => (
        <div key="files">
          <Take waiting={waiting} busy={busy} take={() => void take(null)} />
          <Bring bring={(file) => void bring(file)} />
          <Passed lines={lines} again={(id) => void take(id)} />
        </div>
      ))}
    </section>
  )
}

interface TakeProps {
  readonly waiting: number
  readonly busy: boolean
  readonly take: () => void
}

function Take({ waiting, busy, take }: TakeProps) {
  return (
    <>
      <p>{t('screens.partners.files.waiting', { count: waiting })}</p>
      {waiting > 0 && (
        <>
          <p class="hint">{t('screens.partners.files.take.why')}</p>
          <p class="actions">
            <Button press={take} busy={busy}>
              {t('screens.partners.files.take')}
            </Button>
          </p>
        </>
      )}
    </>
  )
}

function Bring({ bring }: { readonly bring: (file: File) => void }) {
  return (
    <div class="question">
      <p class="asked">
        <label for="partner-file">{t('screens.partners.files.bring')}</label>
      </p>
      <p class="hint">{t('screens.partners.files.bring.hint')}</p>
      <input
        id="partner-file"
        type="file"
        accept=".zip"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) bring(file)
          // The same file mended under the same name is chosen again.
          currentTarget.value = ''
        }}
      />
    </div>
  )
}

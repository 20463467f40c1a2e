import { dateOf, isoOf } from '@cwmis/core/time/instant.ts'
import type { MapReviewerNaming } from '@cwmis/core/wire/map.ts'
import { useState } from 'preact/hooks'
import { useNow } from '../../hooks/live.ts'
import { type MapReviewer, nameMapReviewer, useMapReviewers } from '../../hooks/map.ts'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { TextBox } from '../../parts/text-box.tsx'
import { dayText, momentText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { useMay } from '../shared/use-may.ts'
import { partOf, reviewersOn } from './reviewing.ts'

/** Who reviews this part of the Map today, who ever did, and for whoever administers where to name somebody. */
export function Reviewers({ about }: { readonly about: string }) {
  const asked = useMapReviewers()
  const { lines } = asked
  const part = partOf(about)
  const today = dateOf(isoOf(useNow()))
  const now = reviewersOn(lines, part, today)
  const may = useMay()
  return (
    <>
      {asked.is === 'ready' && (
        <p>
          {now.length === 0
            ? t('screens.map.reviewers.none')
            : t('screens.map.reviewers', { names: now.join(', ') })}
        </p>
      )}
      <History lines={lines.filter((line) => line.part === part)} />
      {may.administer && <Name part={part} today={today} named={asked.again} />}
    </>
  )
}

function History({ lines }: { readonly lines: readonly MapReviewer[] }) {
  if (lines.length === 0) return null
  return (
    <details>
      <summary>{t('screens.map.reviewers.history')}</summary>
      <ul>
        {lines.map(({ name, from, holds, by, at }) => (
          <li key={`${at} ${name}`}>
            {t(`screens.map.reviewers.${holds ? 'named' : 'ended'}`, {
              name,
              from: dayText(from),
              by,
              at: momentText(at),
            })}
          </li>
        ))}
      </ul>
    </details>
  )
}

interface NameProps {
  readonly part: string
  readonly today: string
  readonly named: () => void
}

function Name({ part, today, named }: NameProps) {
  const [typed, setTyped] = useState({ account: '', from: today })
  const [failed, setFailed] = useState(false)
  async function send(holds: boolean): Promise<void> {
    const naming = { part, ...typed, account: typed.account.trim(), holds }
    const done = isPart(naming) && naming.account !== '' && (await nameMapReviewer(naming))
    setFailed(!done)
    if (!done) return
    setTyped({ account: '', from: today })
    named()
  }
  return (
    <form
      onSubmit={(sent) => {
        sent.preventDefault()
        void send(true)
      }}
    >
      <Boxes typed={typed} change={(box) => setTyped({ ...typed, ...box })} />
      <p class="actions">
        <Button look="quiet">{t('screens.map.reviewers.name')}</Button>
        <Button look="quiet" press={() => void send(false)}>
          {t('screens.map.reviewers.end')}
        </Button>
      </p>
      {failed && <Notice tone="soon" title={t('screens.map.reviewers.failed')} live />}
    </form>
  )
}

type Typed = Pick<MapReviewerNaming, 'account' | 'from'>

interface BoxesProps {
  readonly typed: Typed
  readonly change: (box: Partial<Typed>) => void
}

function Boxes({ typed, change }: BoxesProps) {
  return (
    <>
      <TextBox
        id="reviewer-account"
        label={t('screens.map.reviewers.account')}
        value={typed.account}
        change={(account) => change({ account })}
      />
      <p class="asked">
        <label for="reviewer-from">{t('screens.map.reviewers.from')}</label>
      </p>
      <input
        id="reviewer-from"
        type="date"
        value={typed.from}
        onInput={({ currentTarget }) => change({ from: currentTarget.value })}
      />
    </>
  )
}

const PARTS: readonly string[] = [
  'need',
  'indicator',
  'form',
  'handoff',
  'system',
  'tool',
  'service',
  'law',
  'clock',
  'rule',
]

function isPart(
  naming: Omit<MapReviewerNaming, 'part'> & { readonly part: string },
): naming is MapReviewerNaming {
  return PARTS.includes(naming.part)
}

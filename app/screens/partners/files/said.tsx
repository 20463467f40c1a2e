import type { Brought, Had } from '../../../hooks/partner-files.ts'
import { Notice } from '../../../parts/notice.tsx'
import { t } from '../../../words/t.ts'
import { nameOf } from '../names.ts'
import { reasonsIn } from './reasons.ts'

/** What is going on with a file, or what became of it. */
export type Saying =
  | { readonly of: 'busy' }
  | { readonly of: 'had'; readonly had: Had }
  | { readonly of: 'brought'; readonly brought: Brought }

/** The last thing that was done with a file, spoken out. */
export function Said({ said }: { readonly said: Saying }) {
  switch (said.of) {
    case 'busy':
      return <p role="status">{t('screens.partners.files.bringing')}</p>
    case 'had':
      return <HadSaid had={said.had} />
    case 'brought':
      return <BroughtSaid brought={said.brought} />
  }
}

function HadSaid({ had }: { readonly had: Had }) {
  if (typeof had === 'string') {
    return <Notice tone="late" title={t(`screens.partners.files.${had}`)} live />
  }
  return <Notice title={t('screens.partners.files.had', { count: had.messages })} live />
}

function BroughtSaid({ brought }: { readonly brought: Brought }) {
  if ('taken' in brought) {
    const { duplicate, messages } = brought.taken
    const words = duplicate ? t('screens.partners.files.again') : takenWords(messages)
    return <Notice title={words} live />
  }
  if (brought.offline) {
    return <Notice tone="late" title={t('screens.partners.files.failed')} live />
  }
  const reasons = reasonsIn(brought.reasons)
  if (reasons.length === 0) {
    return <Notice tone="late" title={t('screens.partners.files.refused.other')} live />
  }
  return (
    <Notice tone="late" title={t('screens.partners.files.refused')} live>
      <Reasons reasons={reasons} />
    </Notice>
  )
}

function takenWords(count: number): string {
  return t('screens.partners.files.taken', { count })
}

interface ReasonsProps {
  readonly reasons: readonly { readonly line: number; readonly reason: string }[]
}

/** Why a file was not taken, and because of which of its messages; line 0 is the file itself. */
export function Reasons({ reasons }: ReasonsProps) {
  return (
    <ul>
      {reasons.map(({ line, reason }) => (
        <li key={`${String(line)} ${reason}`}>
          {line === 0
            ? nameOf('reason', reason)
            : t('screens.partners.files.line', { line, reason: nameOf('reason', reason) })}
        </li>
      ))}
    </ul>
  )
}

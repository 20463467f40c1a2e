import { t } from '../words/t.ts'
import { Icon, type IconName } from './icon.tsx'

/** Where the device's own entries are: all sent, waiting, on their way, one needs a person, or no network. */
export type Pill = 'all-sent' | 'waiting' | 'sending' | 'needs-you' | 'no-network'

const SHAPES = {
  'all-sent': 'check',
  waiting: 'waiting',
  sending: 'sending',
  'needs-you': 'warning',
  'no-network': 'offline',
} as const satisfies Record<Pill, IconName>

/** Shape, word and number. Spoken only when its sort changes, not for every entry. */
export function StatusPill({ pill, waiting }: { readonly pill: Pill; readonly waiting: number }) {
  return (
    <span class={`pill pill-${pill}`}>
      <Icon name={SHAPES[pill]} />
      <span aria-hidden="true">{t(`parts.pill.${pill}`, { waiting })}</span>
      <span class="unseen" role="status">
        {t(`parts.pill.${pill}.spoken`)}
      </span>
    </span>
  )
}

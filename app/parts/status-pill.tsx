import type { Pill } from '../hooks/sync-state.ts'
import { t } from '../words/t.ts'
import { Icon, type IconName } from './icon.tsx'

const SHAPES = {
  sent: 'check',
  practice: 'report',
  waiting: 'waiting',
  sending: 'sending',
  'needs-you': 'warning',
  'no-network': 'offline',
  'sign-in': 'shield',
} as const satisfies Record<Pill, IconName>

/** Shape, word and number. Spoken only when its sort changes, not for every entry. */
export function StatusPill({ pill, waiting }: { readonly pill: Pill; readonly waiting: number }) {
  return (
    <span class={`pill pill-${pill}`}>
      <Icon name={SHAPES[pill]} />
      <span>{t(`parts.pill.${pill}`, { waiting })}</span>
      <span class="unseen" role="status">
        {t(`parts.pill.${pill}.spoken`)}
      </span>
    </span>
  )
}

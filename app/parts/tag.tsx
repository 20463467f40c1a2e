import type { Risk } from '@cwmis/core/subject/owner.ts'
import { t } from '../words/t.ts'
import { Icon, type IconName } from './icon.tsx'

export type Urgency = 'danger' | 'late' | 'soon' | 'on-time' | 'paused' | 'met'

const URGENCY_SHAPES = {
  danger: 'danger',
  late: 'late',
  soon: 'clock',
  'on-time': 'clock',
  paused: 'pause',
  met: 'check',
} as const satisfies Record<Urgency, IconName>

const RISK_SHAPES = {
  EMERGENCY: 'danger',
  HIGH: 'triangle',
  MEDIUM: 'diamond',
  LOW: 'dot',
} as const satisfies Record<Risk, IconName>

/** How pressing something is. Shape, word and tint say the same; none of them alone. */
export function UrgencyTag({
  urgency,
  words,
}: {
  readonly urgency: Urgency
  readonly words: string
}) {
  return (
    <span class={`tag urgency-${urgency}`}>
      <Icon name={URGENCY_SHAPES[urgency]} /> {words}
    </span>
  )
}

/** The assessed risk, a scale of its own beside urgency. Null: nobody assessed it yet. */
export function RiskTag({ risk }: { readonly risk: Risk | null }) {
  if (risk === null) {
    return (
      <span class="tag risk-none">
        <Icon name="circle" /> {t('parts.risk.none')}
      </span>
    )
  }
  return (
    <span class={`tag risk-${risk.toLowerCase()}`}>
      <Icon name={RISK_SHAPES[risk]} filled={risk === 'HIGH'} /> {t(`codes.risk.${risk}`)}
    </span>
  )
}

/** A plain word in a frame: a status, a count's name. */
export function StatusTag({
  words,
  asked = false,
}: {
  readonly words: string
  readonly asked?: boolean
}) {
  return <span class={asked ? 'tag tag-asked' : 'tag'}>{words}</span>
}

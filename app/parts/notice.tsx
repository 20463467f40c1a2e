import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icon.tsx'

export type NoticeTone = 'danger' | 'late' | 'soon' | 'calm' | 'asked'

const SHAPES = {
  danger: 'danger',
  late: 'late',
  soon: 'warning',
  calm: 'dot',
  asked: 'clock',
} as const satisfies Record<NoticeTone, IconName>

interface NoticeProps {
  readonly tone?: NoticeTone
  readonly title: string
  /** Speak it out when it appears: for what follows a press. */
  readonly live?: boolean
  readonly children?: ComponentChildren
}

/** A boxed message that stays until its reason is gone: no message of ours vanishes by itself. */
export function Notice({ tone = 'calm', title, live = false, children }: NoticeProps) {
  return (
    <div class={`notice notice-${tone}`} {...(live ? { role: 'status' } : {})}>
      <p class="notice-title">
        <Icon name={SHAPES[tone]} /> {title}
      </p>
      {children}
    </div>
  )
}

import type { Clock } from '@cwmis/core/clock/clock.ts'
import { t } from '../words/t.ts'
import { clockWords } from './clock-words.ts'
import { UrgencyTag } from './tag.tsx'

interface ClockTagProps {
  /** Null shows nothing. */
  readonly clock: Clock | null
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** A clock in one tag, for lists: how long is left, or how late it is. */
export function ClockTag({ clock, now }: ClockTagProps) {
  if (clock === null) return null
  const words = clockWords(clock, now)
  return <UrgencyTag urgency={words.urgency} words={t(`parts.clock.${words.key}`, { ...words })} />
}

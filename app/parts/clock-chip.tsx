import type { Clock } from '@cwmis/core/clock/clock.ts'
import type { Provenance } from '@cwmis/core/provenance.ts'
import { dayText } from '../words/dates.ts'
import { t } from '../words/t.ts'
import { clockWords } from './clock-words.ts'
import { UrgencyTag } from './tag.tsx'

interface ClockChipProps {
  readonly clock: Clock
  /** Milliseconds since the epoch. */
  readonly now: number
  /** Is the clock's own name for this reader, or its cover? */
  readonly covered: boolean
  /** Where the limit comes from; null where this version of the practice no longer knows it. */
  readonly provenance: Provenance | null
}

/** One clock: how long in words first, then on press why this limit, its source, and whether anybody confirmed it. */
export function ClockChip({ clock, now, covered, provenance }: ClockChipProps) {
  const words = clockWords(clock, now)
  const name = t(`clocks.${clock.clock}.${covered ? 'cover' : 'label'}`)
  return (
    <li class={`clock clock-${words.urgency}`}>
      <p class="clock-name">{name}</p>
      <UrgencyTag
        urgency={words.urgency}
        words={t(`parts.clock.${words.key}`, {
          days: words.days,
          hours: words.hours,
          minutes: words.minutes,
        })}
      />
      <details class="why">
        <summary>
          {t('parts.clock.why')}
          <span class="unseen">: {name}</span>
        </summary>
        <p>{t(`parts.clock.sort.${clock.sort}`)}</p>
        <p>{t('parts.clock.due', { due: dayText(clock.dueAt) })}</p>
        {provenance && <p>{t('parts.clock.source', { source: provenance.source })}</p>}
        {provenance?.state !== 'confirmed' && <p>{t('parts.clock.unconfirmed')}</p>}
      </details>
    </li>
  )
}

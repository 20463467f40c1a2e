import type { Clock } from '@cwmis/core/clock/clock.ts'
import type { Content } from '@cwmis/core/content.ts'
import { ClockChip } from '../../parts/clock-chip.tsx'
import { byUrgency } from '../../parts/clock-words.ts'
import { t } from '../../words/t.ts'

const MOST = 3

interface ClocksProps {
  readonly clocks: readonly Clock[]
  readonly now: number
  readonly content: Content
  /** Compartments this person reads here. */
  readonly held: ReadonlySet<string>
}

/** The three most pressing clocks; the others behind a press. */
export function CaseClocks({ clocks, now, content, held }: ClocksProps) {
  if (clocks.length === 0) return null
  const sorted = [...clocks].sort(byUrgency(now))
  const chips = sorted.map((clock) => {
    const known = content.clocks.find((one) => one.name === clock.clock)
    const covered = known?.compartment !== undefined && !held.has(known.compartment)
    const limit = known?.limits.find((one) => one.version === clock.limit)
    return (
      <ClockChip
        key={clock.clock + clock.startedAt}
        clock={clock}
        now={now}
        covered={covered}
        provenance={limit?.provenance ?? known?.provenance ?? null}
      />
    )
  })
  return (
    <section aria-labelledby="clocks-title">
      <h2 id="clocks-title">{t('screens.case.clocks')}</h2>
      <ul class="clocks">{chips.slice(0, MOST)}</ul>
      {chips.length > MOST && (
        <details class="why">
          <summary>{t('screens.case.more-clocks', { count: chips.length - MOST })}</summary>
          <ul class="clocks">{chips.slice(MOST)}</ul>
        </details>
      )}
    </section>
  )
}

import type { LifeLine } from '@cwmis/core/timeline/life.ts'
import { Titled } from '../../parts/titled.tsx'
import { t } from '../../words/t.ts'
import { byYear } from './filter.ts'
import { LifeCard } from './life-card.tsx'

interface LifeListProps {
  /** Newest first. */
  readonly lines: readonly LifeLine[]
  /** Ids of those recorded since this person last looked. */
  readonly fresh: ReadonlySet<string>
  readonly unsent: ReadonlySet<string>
  readonly actor: string
}

/** The list, which is the truth: every line once, newest year first. */
export function LifeList({ lines, fresh, unsent, actor }: LifeListProps) {
  return (
    <Titled heading={t('screens.timeline.list', { count: lines.length })}>
      {byYear(lines).map(([year, own]) => (
        <section key={year} aria-labelledby={`year-${String(year)}`}>
          <h3 id={`year-${String(year)}`} tabIndex={-1}>
            {t('screens.timeline.year', { year: String(year), count: own.length })}
          </h3>
          <ol class="cards">
            {own.map((line) => (
              <LifeCard
                key={line.entry.header.id}
                line={line}
                fresh={fresh.has(line.entry.header.id)}
                waiting={unsent.has(line.entry.header.id)}
                own={line.entry.header.author.actor === actor}
              />
            ))}
          </ol>
        </section>
      ))}
    </Titled>
  )
}

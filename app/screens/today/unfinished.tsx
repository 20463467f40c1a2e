import { isoOf } from '@cwmis/core/time/instant.ts'
import { Go } from '../../parts/go.tsx'
import type { Draft } from '../../store/shapes.ts'
import { sinceText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { draftPath } from './draft-path.ts'

interface UnfinishedProps {
  readonly drafts: readonly Draft[]
  readonly now: number
}

/** Forms that were begun: each goes on at the question where it stopped. */
export function Unfinished({ drafts, now }: UnfinishedProps) {
  const begun = drafts.flatMap((draft) => {
    const path = draftPath(draft)
    return path ? [{ draft, ...path }] : []
  })
  if (begun.length === 0) return null
  return (
    <section aria-labelledby="unfinished-title">
      <h2 id="unfinished-title">{t('screens.today.unfinished')}</h2>
      <ul class="cards">
        {begun.map(({ draft, to, kind }) => (
          <li class="card" key={draft.key}>
            <Go to={to}>
              {t('screens.today.continue', { what: t(`screens.write.${kind}.heading`) })}
            </Go>
            <p class="detail">
              {t('screens.today.stopped', { since: sinceText(draft.savedAt, isoOf(now)) })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

import type { ListLine } from '@cwmis/core/wire/lists.ts'
import type { Asked } from '../../hooks/lists.ts'
import type { WorkRow } from '../../hooks/work.ts'
import { Go } from '../../parts/go.tsx'
import { momentText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { Due } from '../cases/desk-list.tsx'
import { hrefOf, lineTitle } from '../shared/subject-words.ts'
import { lateLines } from './late-lines.ts'
import { MOST_ROWS } from './sections.ts'

interface DeskLateProps {
  /** The desk's list as the office gives it; null where it is not asked. */
  readonly asked: Asked<ListLine> | null
  readonly rows: readonly WorkRow[]
  readonly now: number
}

/**
 * A device holds only what its owner works on. What is past a limit at the desk beside that is asked of the
 * office; and where it does not answer, nobody is told that all is well.
 */
export function DeskLate({ asked, rows, now }: DeskLateProps) {
  if (asked === null || asked.is === 'loading') {
    return <p class="detail">{t('screens.today.desk-late.here')}</p>
  }
  if (asked.is !== 'ready') return <p class="detail">{t('screens.today.desk-late.offline')}</p>
  const late = lateLines(asked.lines, rows, now)
  const at = momentText(asked.fetchedAt ?? '')
  if (late.length === 0) return <p class="detail">{t('screens.today.desk-late.none', { at })}</p>
  return (
    <>
      <h3>{t('screens.today.desk-late', { count: late.length })}</h3>
      <ul class="plain-list">
        {late.slice(0, MOST_ROWS).map((line) => (
          <li key={line.subject.id}>
            <Go to={hrefOf(line.subject)}>{lineTitle(line.subject, line.open)}</Go>{' '}
            <Due clocks={line.open.clocks} now={now} />
          </li>
        ))}
      </ul>
      {late.length > MOST_ROWS && <Go to="/cases">{t('screens.today.desk-late.all')}</Go>}
    </>
  )
}

import type { ListLine } from '@cwmis/core/wire/lists.ts'
import type { Asked } from '../../hooks/lists.ts'
import type { SyncState } from '../../hooks/sync-state.ts'
import type { WorkRow } from '../../hooks/work.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Go } from '../../parts/go.tsx'
import { Page } from '../../parts/page.tsx'
import type { Draft } from '../../store/shapes.ts'
import { dayText, momentText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { CallPrompt } from '../shared/call-prompt.tsx'
import { DeskLate } from './desk-late.tsx'
import { MorePlaces } from './more-places.tsx'
import { workSections } from './sections.ts'
import { Unfinished } from './unfinished.tsx'
import { WorkList } from './work-list.tsx'

export interface TodayViewProps {
  readonly rows: readonly WorkRow[]
  readonly drafts: readonly Draft[]
  readonly sync: SyncState
  /** The morning board of a district instead of a phone's list. */
  readonly board: boolean
  /** The desk's list as the office gives it; null where it is not asked. */
  readonly asked: Asked<ListLine> | null
  readonly now: number
  readonly placeName: (place: string) => string
}

/** What only this person can do now: safety first, then the law's limits, then promises. No totals. */
export function TodayView(props: TodayViewProps) {
  const { rows, drafts, sync, board, now } = props
  const sections = workSections(rows, board)
  const danger = !board && rows.some((row) => row.sort === 'safety')
  return (
    <Page heading={t(board ? 'screens.today.board' : 'screens.today.heading')} wide={board}>
      <p class="fresh">{dayText(new Date(now).toISOString())}</p>
      {danger && <CallPrompt />}
      <Unfinished drafts={drafts} now={now} />
      {rows.length === 0 && !board && (
        <EmptyState
          why="none-yet"
          words={t('screens.today.empty')}
          action={{ to: '/reports/new', words: t('screens.write.report-made.heading') }}
        />
      )}
      {sections.map((section) => (
        <WorkList key={section.name} {...props} section={section}>
          {section.name === 'board-a' && <DeskLate asked={props.asked} rows={rows} now={now} />}
        </WorkList>
      ))}
      <MorePlaces />
      <Footer sync={sync} />
    </Page>
  )
}

/** How fresh this is, and what has not left the device. */
function Footer({ sync }: { readonly sync: SyncState }) {
  return (
    <>
      {sync.waiting > 0 && (
        <p>
          <Go to="/outbox">{t('screens.today.waiting', { waiting: sync.waiting })}</Go>
        </p>
      )}
      <p class="fresh">
        {sync.lastNews
          ? t('screens.today.news', { at: momentText(sync.lastNews) })
          : t('screens.today.no-news')}
      </p>
    </>
  )
}

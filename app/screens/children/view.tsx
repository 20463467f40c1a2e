import { useState } from 'preact/hooks'
import { ageText } from '../../parts/born-text.ts'
import { ClockTag } from '../../parts/clock-tag.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Go } from '../../parts/go.tsx'
import { type Column, ListTable } from '../../parts/list-table.tsx'
import { Page } from '../../parts/page.tsx'
import { SearchBox } from '../../parts/search-box.tsx'
import { StatusTag } from '../../parts/tag.tsx'
import { dayText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { type ChildRow, matching } from './rows.ts'

export interface ChildrenViewProps {
  readonly rows: readonly ChildRow[]
  readonly placeName: (place: string) => string
  readonly now: number
  readonly today: string
}

/** The children on this device, first due first. */
export function ChildrenView(props: ChildrenViewProps) {
  const [text, setText] = useState('')
  const shown = matching(props.rows, text, props.placeName)
  return (
    <Page heading={t('screens.children.heading')} wide>
      <SearchBox label={t('screens.children.filter')} value={text} change={setText} />
      {props.rows.length === 0 && <EmptyState why="none-yet" words={t('screens.children.empty')} />}
      {props.rows.length > 0 && shown.length === 0 && (
        <EmptyState
          why="no-match"
          words={t('screens.children.no-match')}
          action={{ to: '/search', words: t('screens.children.search-all') }}
        />
      )}
      {shown.length > 0 && (
        <ListTable
          caption={t('screens.children.caption', { count: shown.length })}
          columns={columns(props)}
          rows={shown}
          rowKey={(row) => row.id}
        />
      )}
    </Page>
  )
}

function columns({ placeName, now, today }: ChildrenViewProps): readonly Column<ChildRow>[] {
  return [
    {
      key: 'name',
      head: t('screens.children.name'),
      cell: (row) => (
        <>
          <Go to={`/children/${row.id}`}>{row.name}</Go>{' '}
          {row.pending && <StatusTag words={t('screens.unsent')} asked />}
        </>
      ),
    },
    { key: 'age', head: t('screens.children.age'), cell: (row) => ageText(row.born, today) },
    {
      key: 'place',
      head: t('screens.children.place'),
      cell: (row) => row.home?.text ?? (row.home?.place ? placeName(row.home.place) : '—'),
    },
    {
      key: 'next',
      short: true,
      head: t('screens.children.next'),
      cell: (row) => <NextDue row={row} now={now} />,
    },
    {
      key: 'case',
      short: true,
      head: t('screens.children.case'),
      cell: (row) =>
        row.cases.map((id) => (
          <Go key={id} to={`/cases/${id}`}>
            {t('screens.children.open-case')}
            <span class="unseen"> {row.name}</span>
          </Go>
        )),
    },
  ]
}

function NextDue({ row, now }: { readonly row: ChildRow; readonly now: number }) {
  if (row.clock) return <ClockTag clock={row.clock} now={now} />
  if (row.nextVisitOn) return <>{t('screens.children.visit', { on: dayText(row.nextVisitOn) })}</>
  return <>—</>
}

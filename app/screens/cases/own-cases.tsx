import type { SubjectView } from '../../hooks/subject.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Go } from '../../parts/go.tsx'
import { type Column, ListTable } from '../../parts/list-table.tsx'
import { RiskTag, StatusTag } from '../../parts/tag.tsx'
import { t } from '../../words/t.ts'
import { shortRef } from '../shared/subject-words.ts'
import { Due } from './desk-list.tsx'
import { type ListView, viewed } from './list-view.ts'

export interface OwnCasesProps {
  readonly view: ListView
  readonly cases: readonly SubjectView<'case'>[]
  readonly childName: (child: string | null) => string
  readonly now: number
}

/** The cases on this device, open ones first, the most pressing on top. */
export function OwnCases({ view, cases, childName, now }: OwnCasesProps) {
  if (cases.length === 0) return <EmptyState why="none-yet" words={t('screens.cases.empty')} />
  const sorted = viewed(view, cases, { openOf: (one) => one.state, now })
  if (sorted.length === 0) {
    return <EmptyState why="no-match" words={t('screens.cases.no-match', { of: cases.length })} />
  }
  return (
    <ListTable
      caption={t('screens.cases.caption', { count: cases.length })}
      rows={sorted}
      rowKey={(one) => one.subject.id}
      columns={columns(childName, now)}
    />
  )
}

function columns(
  childName: OwnCasesProps['childName'],
  now: number,
): readonly Column<SubjectView<'case'>>[] {
  return [
    {
      key: 'what',
      head: t('screens.cases.what'),
      cell: ({ subject, state }) => (
        <Go to={`/cases/${subject.id}`}>{childName(state.child) || shortRef(subject.id)}</Go>
      ),
    },
    {
      key: 'status',
      short: true,
      head: t('screens.cases.status'),
      cell: ({ state, pending }) => (
        <StatusTag words={t(`status.case.${state.status}`)} asked={pending} />
      ),
    },
    {
      key: 'risk',
      short: true,
      head: t('screens.cases.risk'),
      cell: ({ state }) => <RiskTag risk={state.risk} />,
    },
    {
      key: 'due',
      short: true,
      head: t('screens.cases.due'),
      cell: ({ state }) => <Due clocks={state.clocks} now={now} />,
    },
  ]
}

import type { SubjectView } from '../../hooks/subject.ts'
import { byUrgency } from '../../parts/clock-words.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Go } from '../../parts/go.tsx'
import { type Column, ListTable } from '../../parts/list-table.tsx'
import { RiskTag, StatusTag } from '../../parts/tag.tsx'
import { t } from '../../words/t.ts'
import { shortRef } from '../shared/subject-words.ts'
import { Due } from './desk-list.tsx'

export interface OwnCasesProps {
  readonly cases: readonly SubjectView<'case'>[]
  readonly childName: (child: string | null) => string
  readonly now: number
}

/** The cases on this device, open ones first, the most pressing on top. */
export function OwnCases({ cases, childName, now }: OwnCasesProps) {
  if (cases.length === 0) return <EmptyState why="none-yet" words={t('screens.cases.empty')} />
  const order = byUrgency(now)
  const sorted = [...cases].sort((a, b) => {
    const [first, second] = [a.state.clocks.toSorted(order)[0], b.state.clocks.toSorted(order)[0]]
    if (first && second) return order(first, second)
    return Number(second !== undefined) - Number(first !== undefined)
  })
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

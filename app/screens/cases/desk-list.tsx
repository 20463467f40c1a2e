import type { Clock } from '@cwmis/core/clock/clock.ts'
import type { ListLine } from '@cwmis/core/wire/lists.ts'
import type { Asked } from '../../hooks/lists.ts'
import { Button } from '../../parts/button.tsx'
import { ClockTag } from '../../parts/clock-tag.tsx'
import { byUrgency } from '../../parts/clock-words.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Go } from '../../parts/go.tsx'
import { type Column, ListTable } from '../../parts/list-table.tsx'
import { StatusTag } from '../../parts/tag.tsx'
import { t } from '../../words/t.ts'
import { Freshness } from '../shared/states.tsx'
import { hrefOf, lineTitle } from '../shared/subject-words.ts'
import { type ListView, viewed } from './list-view.ts'

export interface DeskListProps {
  /** What of it is shown. */
  readonly view: ListView
  readonly asked: Asked<ListLine>
  readonly now: number
  readonly empty: string
}

/** The lines of a desk as the office gave them, page by page. */
export function DeskList({ view, asked, now, empty }: DeskListProps) {
  const lines = viewed(view, asked.lines, { openOf: (line) => line.open, now })
  const hidden = asked.lines.length - lines.length
  return (
    <>
      <Freshness asked={asked} />
      {asked.is === 'ready' && asked.lines.length === 0 && (
        <EmptyState why="none-yet" words={empty} />
      )}
      {lines.length > 0 && (
        <ListTable
          caption={t('screens.cases.caption', { count: lines.length })}
          rows={lines}
          rowKey={(line) => `${line.subject.type}:${line.subject.id}`}
          columns={columns(now)}
        />
      )}
      {hidden > 0 && <p>{t('screens.cases.hidden', { hidden, of: asked.lines.length })}</p>}
      {asked.more && (
        <Button look="quiet" press={asked.more}>
          {t('screens.more')}
        </Button>
      )}
    </>
  )
}

function columns(now: number): readonly Column<ListLine>[] {
  return [
    {
      key: 'what',
      head: t('screens.cases.what'),
      cell: (line) => <Go to={hrefOf(line.subject)}>{lineTitle(line.subject, line.open)}</Go>,
    },
    {
      key: 'status',
      short: true,
      head: t('screens.cases.status'),
      cell: (line) => <StatusTag words={t(`status.${line.subject.type}.${line.open.status}`)} />,
    },
    {
      key: 'due',
      short: true,
      head: t('screens.cases.due'),
      cell: (line) => <Due clocks={line.open.clocks} now={now} />,
    },
  ]
}

/** The most pressing clock that still runs. */
export function Due({ clocks, now }: { readonly clocks: readonly Clock[]; readonly now: number }) {
  const running = clocks.filter((clock) => clock.stoppedAt === null).sort(byUrgency(now))
  const first = running[0]
  return first ? <ClockTag clock={first} now={now} /> : <>—</>
}

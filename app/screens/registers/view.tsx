import type {
  RegisterCell,
  RegisterColumn,
  RegisterTable,
} from '@cwmis/core/register/definition.ts'
import { type CellWords, cellText } from '@cwmis/practice/registers/words.ts'
import type { ComponentChildren } from 'preact'
import type { Asked } from '../../hooks/lists.ts'
import type { Saving } from '../../hooks/paper.ts'
import { Button } from '../../parts/button.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { type Column, ListTable } from '../../parts/list-table.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Page } from '../../parts/page.tsx'
import { t } from '../../words/t.ts'
import { Freshness } from '../shared/states.tsx'

export interface RegisterViewProps {
  readonly code: string
  readonly asked: Asked<RegisterTable>
  readonly isMore: boolean
  /** Whose month, where it is one. */
  readonly choose: ComponentChildren
  readonly words: CellWords
  /** Who reads it and when: on every print. */
  readonly readBy: string
  readonly saving: Saving
  readonly save: (sort: 'xlsx' | 'csv') => void
}

/** A register: its lines, and the ways to take it along. */
export function RegisterView(props: RegisterViewProps) {
  const { code, asked, isMore, choose, words, readBy } = props
  const isEmpty = asked.lines.every(({ rows }) => rows.length === 0)
  return (
    <Page heading={t(`registers.title.${code}`)} back="/registers" wide>
      {choose}
      <Freshness asked={asked} />
      {isMore && <Notice tone="soon" title={t('screens.registers.more')} />}
      {asked.is === 'ready' && isEmpty && (
        <EmptyState why="none-yet" words={t('screens.registers.empty')} />
      )}
      {!isEmpty && <Ways {...props} />}
      {asked.lines
        .filter(({ rows }) => rows.length > 0)
        .map((table) => (
          <Lines
            key={table.name}
            table={table}
            words={words}
            caption={t(
              asked.lines.length > 1 ? `registers.table.${table.name}` : `registers.title.${code}`,
            )}
          />
        ))}
      {!isEmpty && <p class="sheet-foot">{readBy}</p>}
    </Page>
  )
}

function Ways({ saving, save }: RegisterViewProps) {
  return (
    <div data-no-print>
      <p class="actions">
        {(['xlsx', 'csv'] as const).map((sort) => (
          <Button key={sort} look="quiet" busy={saving === 'asking'} press={() => save(sort)}>
            {t(`screens.registers.${sort}`)}
          </Button>
        ))}
        <Button look="quiet" press={() => globalThis.print()}>
          {t('screens.registers.print')}
        </Button>
      </p>
      <p class="hint">{t('screens.registers.noted')}</p>
      {saving === 'failed' && <Notice tone="soon" title={t('screens.registers.failed')} live />}
    </div>
  )
}

interface LinesProps {
  readonly table: RegisterTable
  readonly words: CellWords
  readonly caption: string
}

/** A line and its place: two may say the same. */
interface Line {
  readonly at: number
  readonly cells: readonly RegisterCell[]
}

function Lines({ table: { columns, rows }, words, caption }: LinesProps) {
  return (
    <ListTable<Line>
      caption={caption}
      rows={rows.map((cells, at) => ({ at, cells }))}
      rowKey={({ at }) => String(at)}
      columns={columns.map((column, place) => columnOf(column, place, words))}
    />
  )
}

function columnOf(column: RegisterColumn, place: number, words: CellWords): Column<Line> {
  return {
    key: column.id,
    head: t(`registers.column.${column.id}`),
    cell: ({ cells }) => cellText(words, column, cells[place]) || '—',
    number: column.sort === 'number',
    short: column.sort === 'day',
  }
}

import type { Answers, Row } from '@cwmis/core/form/answer.ts'
import { useState } from 'preact/hooks'
import { t } from '../../words/t.ts'
import { rowSummary } from '../answer-text.ts'
import type { FieldProps } from './field-props.ts'
import { RowForm } from './row-form.tsx'
import { useTools } from './tools.ts'
import { rowsOf } from './values.ts'

/** Rows of the same questions: a list with Change and Remove, and one row at a time to fill in. */
export function TableField(props: FieldProps) {
  const tools = useTools()
  const { rows, editing, open, add, remove, change } = useRows(props)
  const inRow = (id: string) => (props.inRows ?? []).filter((one) => one.row === id)
  return (
    <div class="rows">
      <ol class="row-list" hidden={rows.length === 0}>
        {rows.map((row, place) => (
          <RowLine
            key={row.id}
            words={
              rowSummary(props.field, row, tools) || t('parts.table.row', { place: place + 1 })
            }
            complaints={row.id === editing?.id ? [] : inRow(row.id).map((one) => one.words)}
            change={() => open(row.id)}
            remove={() => remove(row.id)}
          />
        ))}
      </ol>
      {editing ? (
        <RowForm
          key={editing.id}
          {...props}
          row={editing}
          inRows={inRow(editing.id)}
          change={change}
          done={() => open(null)}
        />
      ) : (
        <AddButton id={props.id} first={rows.length === 0} add={add} />
      )}
    </div>
  )
}

/** The rows of the answer, the one that is open, and what can be done to them. An emptied table is unanswered. */
function useRows({ answer, set }: FieldProps) {
  const { newId } = useTools()
  const [at, open] = useState<string | null>(null)
  const rows = rowsOf(answer)
  function put(next: readonly Row[]): void {
    set(next.length === 0 ? undefined : { v: next })
  }
  function add(): void {
    const id = newId()
    put([...rows, { id, cells: {} }])
    open(id)
  }
  return {
    rows,
    editing: rows.find((row) => row.id === at),
    open,
    add,
    remove: (id: string) => put(rows.filter((row) => row.id !== id)),
    change: (cells: Answers) =>
      put(rows.map((row) => (row.id === at ? { id: row.id, cells } : row))),
  }
}

interface AddProps {
  readonly id: string
  readonly first: boolean
  readonly add: () => void
}

function AddButton({ id, first, add }: AddProps) {
  return (
    <button type="button" id={id} class="button button-quiet" onClick={add}>
      {t(first ? 'parts.table.add' : 'parts.table.add-another')}
    </button>
  )
}

interface RowLineProps {
  readonly words: string
  /** What is wrong with its answers, while it is not open. */
  readonly complaints: readonly string[]
  readonly change: () => void
  readonly remove: () => void
}

function RowLine({ words, complaints, change, remove }: RowLineProps) {
  return (
    <li class="row-line">
      <span>{words}</span>
      <span class="row-acts">
        <button type="button" class="button button-link" onClick={change}>
          {t('parts.change')}
          <span class="unseen"> {words}</span>
        </button>
        <button type="button" class="button button-link" onClick={remove}>
          {t('parts.remove')}
          <span class="unseen"> {words}</span>
        </button>
      </span>
      {complaints.map((complaint) => (
        <p class="complaint" key={complaint}>
          <span class="unseen">{t('parts.errors.word')} </span>
          {complaint}
        </p>
      ))}
    </li>
  )
}

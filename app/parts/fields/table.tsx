import type { Row } from '@cwmis/core/form/answer.ts'
import { useState } from 'preact/hooks'
import { t } from '../../words/t.ts'
import { rowSummary } from '../answer-text.ts'
import type { FieldProps } from './field-props.ts'
import { RowForm } from './row-form.tsx'
import { useTools } from './tools.ts'
import { rowsOf } from './values.ts'

/** Rows of the same questions: a list with Change and Remove, and one row at a time to fill in. */
export function TableField(props: FieldProps) {
  const { field, id, answer, set } = props
  const tools = useTools()
  const rows = rowsOf(answer)
  const [open, setOpen] = useState<string | null>(null)
  const editing = rows.find((row) => row.id === open)
  function put(next: readonly Row[]) {
    set(next.length === 0 ? undefined : { v: next })
  }
  function add() {
    const row = { id: tools.newId(), cells: {} }
    put([...rows, row])
    setOpen(row.id)
  }
  return (
    <div class="rows">
      <ol class="row-list">
        {rows.map((row, place) => (
          <RowLine
            key={row.id}
            words={rowSummary(field, row, tools) || t('parts.table.row', { place: place + 1 })}
            change={() => setOpen(row.id)}
            remove={() => put(rows.filter((other) => other.id !== row.id))}
          />
        ))}
      </ol>
      {editing ? (
        <RowForm
          key={editing.id}
          {...props}
          row={editing}
          change={(cells) =>
            put(rows.map((row) => (row.id === editing.id ? { id: row.id, cells } : row)))
          }
          done={() => setOpen(null)}
        />
      ) : (
        <button type="button" id={id} class="button button-quiet" onClick={add}>
          {t(rows.length === 0 ? 'parts.table.add' : 'parts.table.add-another')}
        </button>
      )}
    </div>
  )
}

interface RowLineProps {
  readonly words: string
  readonly change: () => void
  readonly remove: () => void
}

function RowLine({ words, change, remove }: RowLineProps) {
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
    </li>
  )
}

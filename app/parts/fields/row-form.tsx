import type { Answer, Answers, Row } from '@cwmis/core/form/answer.ts'
import { isAsked } from '@cwmis/core/form/body.ts'
import { columnNumbers } from '@cwmis/core/form/number.ts'
import { scopeOfAnswers, visibleColumns } from '@cwmis/core/form/walk.ts'
import { t } from '../../words/t.ts'
import { Question } from '../question.tsx'
import type { FieldProps } from './field-props.ts'
import { useTools } from './tools.ts'

interface RowFormProps extends FieldProps {
  readonly row: Row
  readonly change: (cells: Answers) => void
  readonly done: () => void
}

/** The questions of one row. Every answer is kept at once; "Done" only closes the row. */
export function RowForm(props: RowFormProps) {
  const { words, field, id, row, inRows = [], change, done } = props
  const { today } = useTools()
  const around = props.scope ?? scopeOfAnswers({}, `${today}T00:00:00Z`)
  const numbers = columnNumbers(field, props.number ?? '')
  const columns = visibleColumns(field, row, around)
  function set(column: string, answer: Answer | undefined) {
    const { [column]: _, ...others } = row.cells
    change(answer === undefined ? others : { ...others, [column]: answer })
  }
  return (
    <div class="row-form">
      {columns.filter(isAsked).map((column) => (
        <Question
          key={column.id}
          words={`${words}.${field.id}`}
          field={column}
          id={`${id}-${column.id}`}
          number={numbers.get(column.id)}
          answer={row.cells[column.id]}
          set={(answer) => set(column.id, answer)}
          complaints={inRows.filter((one) => one.column === column.id).map((one) => one.words)}
        />
      ))}
      <button type="button" class="button button-quiet" onClick={done}>
        {t('parts.table.done')}
      </button>
    </div>
  )
}

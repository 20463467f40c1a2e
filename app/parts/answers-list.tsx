import type { Answer, Answers, Row } from '@cwmis/core/form/answer.ts'
import type { Field } from '@cwmis/core/form/definition.ts'
import { t } from '../words/t.ts'
import { answerText } from './answer-text.ts'
import { useTools } from './fields/tools.ts'
import { rowsOf } from './fields/values.ts'

interface AnswersListProps {
  /** Where the words of the fields stand: `f08`. */
  readonly words: string
  readonly fields: readonly Field[]
  readonly answers: Answers
  /** Leads back to the question; absent where nothing can be changed. */
  readonly change?: (field: string) => void
  /** Show questions without an answer too, as not answered. */
  readonly all?: boolean
}

/** Questions with their answers in words, no-answers spelled out, each with a way back to its question. */
export function AnswersList({ words, fields, answers, change, all = false }: AnswersListProps) {
  const shown = fields.filter((field) => field.type !== 'note' && (all || answers[field.id]))
  if (shown.length === 0) return null
  return (
    <dl class={change ? 'answers answers-changed' : 'answers'}>
      {shown.map((field) => {
        const question = t(`${words}.${field.id}.label`)
        return (
          <div class="answer-row" key={field.id}>
            <dt>{question}</dt>
            <dd>
              <Given words={`${words}.${field.id}`} field={field} answer={answers[field.id]} />
            </dd>
            {change && (
              <dd>
                <button type="button" class="button button-link" onClick={() => change(field.id)}>
                  {t('parts.change')}
                  <span class="unseen">: {question}</span>
                </button>
              </dd>
            )}
          </div>
        )
      })}
    </dl>
  )
}

interface GivenProps {
  /** Where the words of the field stand; those of its columns below. */
  readonly words: string
  readonly field: Field
  readonly answer: Answer | undefined
}

/** The answer to one question; of a table row by row, each cell by its label. */
function Given({ words, field, answer }: GivenProps) {
  const tools = useTools()
  const rows = rowsOf(answer)
  if (rows.length === 0) return <>{answerText(field, answer, tools) || t('parts.answers.none')}</>
  return (
    <ol class="answer-cells">
      {rows.map((row) => (
        <li key={row.id}>
          <Cells words={words} table={field} row={row} />
        </li>
      ))}
    </ol>
  )
}

interface CellsProps {
  readonly words: string
  readonly table: Field
  readonly row: Row
}

function Cells({ words, table, row }: CellsProps) {
  const tools = useTools()
  const given = (table.columns ?? []).filter((column) => row.cells[column.id])
  return (
    <dl>
      {given.map((column) => (
        <div key={column.id}>
          <dt>{t(`${words}.${column.id}.label`)}: </dt>
          <dd>{answerText(column, row.cells[column.id], tools)}</dd>
        </div>
      ))}
    </dl>
  )
}

import type { Answers } from '@cwmis/core/form/answer.ts'
import type { Field } from '@cwmis/core/form/definition.ts'
import { t } from '../words/t.ts'
import { answerText } from './answer-text.ts'
import { useTools } from './fields/tools.ts'

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
  const tools = useTools()
  const shown = fields.filter((field) => field.type !== 'note' && (all || answers[field.id]))
  if (shown.length === 0) return null
  return (
    <dl class="answers">
      {shown.map((field) => {
        const question = t(`${words}.${field.id}.label`)
        return (
          <div class="answer-row" key={field.id}>
            <dt>{question}</dt>
            <dd>{answerText(field, answers[field.id], tools) || t('parts.answers.none')}</dd>
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

import type { Scope } from '@cwmis/core/condition/scope.ts'
import type { Answer } from '@cwmis/core/form/answer.ts'
import type { Field } from '@cwmis/core/form/definition.ts'
import type { ComponentChildren, FunctionComponent } from 'preact'
import { useRef } from 'preact/hooks'
import { originalOf, t } from '../words/t.ts'
import { FieldControl, isOneBox } from './fields/field-control.tsx'
import type { CellComplaint, FieldProps } from './fields/field-props.ts'
import { NoAnswerChoice } from './no-answer.tsx'

export interface QuestionProps {
  readonly words: string
  readonly field: Field
  readonly id: string
  readonly answer: Answer | undefined
  readonly set: (answer: Answer | undefined) => void
  /** Messages of checks that do not hold. */
  readonly complaints: readonly string[]
  /** Of a table: what is wrong in its rows. */
  readonly inRows?: readonly CellComplaint[]
  /** Of a table: what conditions of its columns may ask about the form around it. */
  readonly scope?: Scope
  /** The control of a table, where tables may be asked. */
  readonly rows?: FunctionComponent<FieldProps>
  /** Its number on paper: the same on the screen. */
  readonly number?: string | undefined
  /** The only question of its page: its words are the page's heading. */
  readonly alone?: boolean
}

/** One question with everything around it: words, hint, why we ask, complaint, control and "No answer?". */
export function Question(props: QuestionProps) {
  const { words, field, answer, set } = props
  const kept = useRef<Answer | undefined>(undefined)
  if (answer && !('no' in answer)) kept.current = answer
  const labelledBy = `${props.id}-legend`
  if (field.type === 'note') {
    return <FieldControl {...props} labelledBy={labelledBy} describedBy={undefined} />
  }
  const none =
    answer !== undefined && 'no' in answer && !(field.type === 'bool' && answer.no === 'NK')
  const question = t(`${words}.${field.id}.label`)
  return (
    <div class={none ? 'question question-none' : 'question'}>
      {props.number !== undefined && <p class="question-number">{props.number}</p>}
      <Asked {...props} question={question}>
        <Around {...props} />
        <fieldset class="plain" disabled={none}>
          <FieldControl
            {...props}
            answer={none ? kept.current : answer}
            labelledBy={labelledBy}
            describedBy={describedBy(props)}
          />
        </fieldset>
      </Asked>
      <NoAnswerChoice
        question={question}
        answer={answer}
        set={set}
        undo={() => set(kept.current)}
      />
    </div>
  )
}

interface AskedProps extends QuestionProps {
  readonly question: string
  readonly children: ComponentChildren
}

/** The question itself: the label of its one box, or the legend of its group. */
function Asked({ field, id, alone, question, children }: AskedProps) {
  const mark = field.mark === 'o' ? <span class="optional"> {t('parts.optional')}</span> : null
  if (isOneBox(field.type)) {
    const label = (
      <label for={id}>
        {question}
        {mark}
      </label>
    )
    return (
      <>
        {alone ? <h1 class="asked">{label}</h1> : <p class="asked">{label}</p>}
        {children}
      </>
    )
  }
  return (
    <fieldset class="plain">
      <legend class="asked">
        {alone ? (
          <h1 id={`${id}-legend`}>{question}</h1>
        ) : (
          <span id={`${id}-legend`}>{question}</span>
        )}
        {mark}
      </legend>
      {children}
    </fieldset>
  )
}

function Around({ words, field, id, complaints }: QuestionProps) {
  const original = originalOf(`${words}.${field.id}.label`)
  return (
    <>
      {original && (
        <p class="hint" lang="en">
          {original}
        </p>
      )}
      {field.hint && (
        <p class="hint" id={`${id}-hint`}>
          {t(`${words}.${field.id}.hint`)}
        </p>
      )}
      {field.whyWeAsk && (
        <details class="why">
          <summary>{t('parts.why-we-ask')}</summary>
          <p>{t(`${words}.${field.id}.why`)}</p>
        </details>
      )}
      {complaints.map((complaint) => (
        <p class="complaint" id={`${id}-complaint`} key={complaint}>
          <span class="unseen">{t('parts.errors.word')} </span>
          {complaint}
        </p>
      ))}
    </>
  )
}

function describedBy({ field, id, complaints }: QuestionProps): string | undefined {
  const ids = [field.hint ? `${id}-hint` : '', complaints.length > 0 ? `${id}-complaint` : '']
  return ids.join(' ').trim() || undefined
}

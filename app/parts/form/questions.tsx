import type { Field } from '@cwmis/core/form/definition.ts'
import { questionNumbers } from '@cwmis/core/form/number.ts'
import { Fragment } from 'preact'
import { TableField } from '../fields/table.tsx'
import { Question } from '../question.tsx'
import { Closes } from './closes.tsx'
import { complaintsOf, type FieldComplaint } from './complaints.ts'
import { controlId, wordsOf } from './fill-props.ts'
import { fillScope } from './fill-scope.ts'
import { HAPPENED } from './happened.ts'
import type { WarnedFill } from './use-warned.ts'

interface QuestionsProps {
  readonly fill: WarnedFill
  readonly fields: readonly Field[]
  /** The page's only question is its heading. */
  readonly alone?: boolean
}

/** Some questions of a form, with what its checks say of their answers and what a change would close. */
export function Questions({ fill, fields, alone = false }: QuestionsProps) {
  const complaints = complaintsOf(fill)
  const { waiting, answers } = fill
  const numbers = questionNumbers(fill.form)
  return (
    <>
      {fill.beside?.(fields.map((field) => field.id))}
      {fields.map((field) => (
        <Fragment key={field.id}>
          <Question
            words={field.id === HAPPENED ? 'parts.form' : wordsOf(fill.form)}
            field={field}
            id={controlId(field.id)}
            answer={waiting.has(field.id) ? waiting.get(field.id) : answers[field.id]}
            set={(answer) => fill.set(field.id, answer)}
            {...complaintsAbout(field, complaints)}
            number={numbers.get(field.id)}
            rows={TableField}
            scope={fillScope(fill)}
            alone={alone && fields.length === 1}
          />
          <Closes fill={fill} field={field.id} />
        </Fragment>
      ))}
    </>
  )
}

/** Those about the whole answer, and those about cells of its rows. */
function complaintsAbout(field: Field, all: readonly FieldComplaint[]) {
  const own = all.filter((one) => one.field === field.id)
  return {
    complaints: own.filter((one) => one.cell === null).map((one) => one.words),
    inRows: own.flatMap(({ cell, words }) => (cell ? [{ ...cell, words }] : [])),
  }
}

import type { Field } from '@cwmis/core/form/definition.ts'
import { TableField } from '../fields/table.tsx'
import { Question } from '../question.tsx'
import { complaintsOf } from './complaints.ts'
import { controlId, type FillProps, wordsOf } from './fill-props.ts'
import { HAPPENED } from './happened.ts'

interface QuestionsProps {
  readonly fill: FillProps
  readonly fields: readonly Field[]
  /** The page's only question is its heading. */
  readonly alone?: boolean
}

/** Some questions of a form, with what its checks say of their answers. */
export function Questions({ fill, fields, alone = false }: QuestionsProps) {
  const complaints = complaintsOf(fill)
  return (
    <>
      {fill.beside?.(fields.map((field) => field.id))}
      {fields.map((field) => (
        <Question
          key={field.id}
          words={field.id === HAPPENED ? 'parts.form' : wordsOf(fill.form)}
          field={field}
          id={controlId(field.id)}
          answer={fill.answers[field.id]}
          set={(answer) => fill.set(field.id, answer)}
          complaints={complaints.filter((one) => one.field === field.id).map((one) => one.words)}
          rows={TableField}
          alone={alone && fields.length === 1}
        />
      ))}
    </>
  )
}

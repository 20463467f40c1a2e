import type { Answer } from '@cwmis/core/form/answer.ts'
import { t } from '../../words/t.ts'
import type { FieldProps } from './field-props.ts'
import { Radios } from './radios.tsx'
import { givenValue } from './values.ts'

const ANSWERS: Readonly<Record<string, Answer>> = {
  yes: { v: true },
  no: { v: false },
  'not-sure': { no: 'NK' },
}

/** Yes, No or Not sure as three radios: an empty box would look like a no. */
export function BoolField({ id, answer, set, describedBy }: FieldProps) {
  return (
    <Radios
      id={id}
      describedBy={describedBy}
      chosen={chosenOf(answer)}
      options={['yes', 'no', 'not-sure'].map((value) => ({
        value,
        words: t(`parts.bool.${value}`),
      }))}
      pick={(value) => set(ANSWERS[value])}
    />
  )
}

function chosenOf(answer: Answer | undefined): string | null {
  if (answer && 'no' in answer && answer.no === 'NK') return 'not-sure'
  const value = givenValue(answer)
  if (typeof value !== 'boolean') return null
  return value ? 'yes' : 'no'
}

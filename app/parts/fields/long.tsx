import type { FieldProps } from './field-props.ts'
import { asText, textOf } from './values.ts'

/** Several lines of text. */
export function LongField({ field, id, answer, set, describedBy }: FieldProps) {
  return (
    <textarea
      id={id}
      class="wide"
      rows={5}
      autocomplete="off"
      maxLength={field.length ?? 4000}
      aria-describedby={describedBy}
      value={textOf(answer)}
      onInput={(input) => set(asText(input.currentTarget.value))}
    />
  )
}

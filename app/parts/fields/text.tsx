import type { FieldProps } from './field-props.ts'
import { asText, textOf } from './values.ts'

/** One line of text. */
export function TextField({ field, id, answer, set, describedBy }: FieldProps) {
  return (
    <input
      id={id}
      type="text"
      class="wide"
      autocomplete="off"
      spellcheck={false}
      autocapitalize="words"
      maxLength={field.length ?? 200}
      aria-describedby={describedBy}
      value={textOf(answer)}
      onInput={(input) => set(asText(input.currentTarget.value))}
    />
  )
}

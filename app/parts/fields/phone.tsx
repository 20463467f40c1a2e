import type { FieldProps } from './field-props.ts'
import { asText, textOf } from './values.ts'

/**
 * A Ugandan number as people write it (`0772 000 111`, `+256…`) in its international form;
 * anything else stays as typed, for a number we do not understand is better than none.
 */
export function phoneNumber(text: string): string {
  const plain = text.replaceAll(/[\s()-]/g, '')
  const local = /^0(\d{9})$/.exec(plain)
  if (local?.[1]) return `+256${local[1]}`
  return /^256\d{9}$/.test(plain) ? `+${plain}` : text.trim()
}

/** A phone number, kept in its international form once the box is left. */
export function PhoneField({ id, answer, set, describedBy }: FieldProps) {
  return (
    <input
      id={id}
      type="tel"
      class="narrow"
      autocomplete="off"
      maxLength={30}
      aria-describedby={describedBy}
      value={textOf(answer)}
      onInput={(input) => set(asText(input.currentTarget.value))}
      onBlur={(blur) => set(asText(phoneNumber(blur.currentTarget.value)))}
    />
  )
}

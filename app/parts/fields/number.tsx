import { useState } from 'preact/hooks'
import { t } from '../../words/t.ts'
import type { FieldProps } from './field-props.ts'
import { numberTextOf } from './values.ts'

/** A whole number as typed, spaces and commas between thousands allowed; null where it is none. */
export function readNumber(text: string): number | null {
  const plain = text.replaceAll(/[\s,]/g, '')
  return /^-?\d{1,12}$/.test(plain) ? Number(plain) : null
}

/** A whole number. */
export function IntField(props: FieldProps) {
  return <NumberBox {...props} />
}

/** An amount in Uganda shillings. */
export function MoneyField(props: FieldProps) {
  return (
    <div class="with-unit">
      <span aria-hidden="true">{t('parts.money.unit')}</span>
      <NumberBox {...props} />
    </div>
  )
}

function NumberBox({ id, answer, set, describedBy }: FieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const wrong = typed !== null && typed.trim() !== '' && readNumber(typed) === null
  return (
    <>
      {wrong && (
        <p class="complaint" id={`${id}-number`}>
          {t('parts.number.wrong')}
        </p>
      )}
      <input
        id={id}
        type="text"
        class="narrow"
        inputMode="numeric"
        autocomplete="off"
        maxLength={16}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-number` : describedBy}
        value={typed ?? numberTextOf(answer)}
        onInput={(input) => {
          const text = input.currentTarget.value
          const number = readNumber(text)
          setTyped(text)
          set(number === null ? undefined : { v: number })
        }}
      />
    </>
  )
}

import { t } from '../../words/t.ts'
import type { FieldProps } from './field-props.ts'
import { Radios } from './radios.tsx'
import { useTools } from './tools.ts'
import { textOf } from './values.ts'

/** Longer lists are a native list to choose from, shorter ones radios. */
const MOST_RADIOS = 12

/** One code of a list. */
export function CodeField(props: FieldProps) {
  const list = props.field.codes ?? ''
  const options = useTools()
    .codes(list)
    .map((code) => ({ value: code.code, words: t(`codes.${list}.${code.code}`) }))
  const chosen = textOf(props.answer) || null
  if (options.length <= MOST_RADIOS) {
    return (
      <Radios
        id={props.id}
        describedBy={props.describedBy}
        options={options}
        chosen={chosen}
        pick={(value) => props.set({ v: value })}
      />
    )
  }
  return (
    <select
      id={props.id}
      class="wide"
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      value={chosen ?? ''}
      onChange={(change) => {
        const value = change.currentTarget.value
        props.set(value === '' ? undefined : { v: value })
      }}
    >
      <option value="">{t('parts.choose')}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.words}
        </option>
      ))}
    </select>
  )
}

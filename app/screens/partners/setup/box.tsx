import type { ComponentChildren } from 'preact'
import { t } from '../../../words/t.ts'

/** A form's own controls: how their ids begin, and which of them are wrong. */
export interface Form {
  readonly form: string
  readonly wrong: readonly string[]
}

interface BoxProps extends Form {
  /** The field's name in the contract; its words are `screens.partners.box.NAME`. */
  readonly name: string
  readonly hint?: string
  readonly children: ComponentChildren
}

/** The label of a field, what is wrong with it, and its control, whose attributes `controlOf` gives. */
export function Box({ form, wrong, name, hint, children }: BoxProps) {
  const id = `${form}-${name}`
  return (
    <div class="question">
      <p class="asked">
        <label for={id}>{t(`screens.partners.box.${name}`)}</label>
      </p>
      {hint && <p class="hint">{hint}</p>}
      {wrong.includes(name) && <Complaint id={id} name={name} />}
      {children}
    </div>
  )
}

/** What is wrong with a field, in words. */
export function Complaint({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <p class="complaint" id={`${id}-complaint`}>
      {t(`screens.partners.wrong.${name}`)}
    </p>
  )
}

/** What the control of a box carries. */
export function controlOf({ form, wrong }: Form, name: string) {
  const id = `${form}-${name}`
  const isWrong = wrong.includes(name)
  return {
    id,
    'aria-invalid': isWrong,
    ...(isWrong ? { 'aria-describedby': `${id}-complaint` } : {}),
  }
}

interface TextProps extends Form {
  readonly name: string
  readonly value: string
  readonly change: (value: string) => void
  readonly type?: 'text' | 'date'
  readonly hint?: string
}

/** A box to type in, or a day. */
export function TextIn({ name, value, change, type = 'text', hint, ...form }: TextProps) {
  return (
    <Box {...form} name={name} {...(hint === undefined ? {} : { hint })}>
      <input
        {...controlOf(form, name)}
        class={type === 'date' ? 'narrow' : 'wide'}
        {...(type === 'date' ? ({ type } as const) : ({ type: 'text' } as const))}
        autocomplete="off"
        spellcheck={false}
        maxLength={300}
        value={value}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
    </Box>
  )
}

interface PickProps extends Form {
  readonly name: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly words: string }[]
  readonly change: (value: string) => void
}

/** One of a list. */
export function PickIn({ name, value, options, change, ...form }: PickProps) {
  return (
    <Box {...form} name={name}>
      <select
        {...controlOf(form, name)}
        class="wide"
        value={value}
        onChange={({ currentTarget }) => change(currentTarget.value)}
      >
        <option value="">{t('screens.partners.choose')}</option>
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.words}
          </option>
        ))}
      </select>
    </Box>
  )
}

import { useId } from 'preact/hooks'

interface PickListProps {
  readonly label: string
  readonly chosen: string
  readonly options: readonly { readonly value: string; readonly words: string }[]
  readonly pick: (value: string) => void
}

/** One of a few, in a native list: for what is shown, never for what is written down. */
export function PickList({ label, chosen, options, pick }: PickListProps) {
  const id = useId()
  return (
    <p class="pick">
      <label for={id}>{label}</label>
      <select id={id} value={chosen} onChange={({ currentTarget }) => pick(currentTarget.value)}>
        {options.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </p>
  )
}

interface CheckBoxProps {
  readonly label: string
  readonly on: boolean
  readonly change: (on: boolean) => void
}

/** Something shown or not. */
export function CheckBox({ label, on, change }: CheckBoxProps) {
  const id = useId()
  return (
    <p class="choice">
      <input
        id={id}
        type="checkbox"
        checked={on}
        onChange={({ currentTarget }) => change(currentTarget.checked)}
      />
      <label for={id}>{label}</label>
    </p>
  )
}

import { useId } from 'preact/hooks'
import { t } from '../words/t.ts'
import { Button } from './button.tsx'

interface SearchBoxProps {
  readonly label: string
  readonly value: string
  readonly change: (text: string) => void
  readonly send?: () => void
}

/** A search box with its label and button: works while typing, and by Enter. Nothing typed goes into an address. */
export function SearchBox({ label, value, change, send }: SearchBoxProps) {
  const id = useId()
  return (
    <search>
      <form
        class="search"
        onSubmit={(submit) => {
          submit.preventDefault()
          send?.()
        }}
      >
        <label for={id}>{label}</label>
        <div class="search-row">
          <input
            id={id}
            type="search"
            value={value}
            autocomplete="off"
            spellcheck={false}
            maxLength={100}
            onInput={(input) => change(input.currentTarget.value)}
          />
          <Button look="quiet">{t('parts.search.verb')}</Button>
        </div>
      </form>
    </search>
  )
}

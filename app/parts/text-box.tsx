import type { ComponentChildren } from 'preact'

interface TextBoxProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly change: (text: string) => void
  readonly secret?: 'current-password' | 'new-password'
  readonly complete?: string
  readonly complaint?: string | null
  readonly children?: ComponentChildren
}

/** A labelled box outside of forms of the practice: account, passphrase, a code. */
export function TextBox(props: TextBoxProps) {
  const { id, label, value, change, secret, complaint } = props
  return (
    <div class="question">
      <p class="asked">
        <label for={id}>{label}</label>
      </p>
      {props.children}
      {complaint && (
        <p class="complaint" id={`${id}-complaint`}>
          {complaint}
        </p>
      )}
      <input
        id={id}
        class="wide"
        {...(secret ? ({ type: 'password' } as const) : ({ type: 'text' } as const))}
        autocomplete={secret ?? props.complete ?? 'off'}
        spellcheck={false}
        autocapitalize="none"
        maxLength={200}
        aria-invalid={Boolean(complaint)}
        aria-describedby={complaint ? `${id}-complaint` : undefined}
        value={value}
        onInput={(input) => change(input.currentTarget.value)}
      />
    </div>
  )
}

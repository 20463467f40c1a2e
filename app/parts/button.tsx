import type { ComponentChildren } from 'preact'

interface ButtonProps {
  readonly look?: 'main' | 'quiet' | 'danger' | 'link'
  readonly press?: () => void
  readonly busy?: boolean
  readonly describedBy?: string
  readonly children: ComponentChildren
}

/** A button. Without `press` it sends its form. A busy one stays in focus and does nothing. */
export function Button({ look = 'main', press, busy = false, describedBy, children }: ButtonProps) {
  return (
    <button
      type={press ? 'button' : 'submit'}
      class={`button button-${look}`}
      aria-disabled={busy}
      aria-describedby={describedBy}
      onClick={(click) => {
        if (busy) click.preventDefault()
        else press?.()
      }}
    >
      {children}
    </button>
  )
}

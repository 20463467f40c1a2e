import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface TitledProps {
  readonly heading: string
  /** The anchor an outline leads to. */
  readonly id?: string
  readonly class?: string
  readonly children: ComponentChildren
}

/** A section with its heading, named by it. */
export function Titled({ heading, id, class: look, children }: TitledProps) {
  const title = useId()
  return (
    <section id={id} class={look} aria-labelledby={title}>
      <h2 id={title}>{heading}</h2>
      {children}
    </section>
  )
}

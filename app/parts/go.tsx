import type { ComponentChildren } from 'preact'
import { Link } from 'wouter'

interface GoProps {
  readonly to: string
  readonly class?: string
  readonly current?: boolean
  readonly children: ComponentChildren
}

/** A link to another screen, followed without loading the page anew. */
export function Go({ to, class: look, current, children }: GoProps) {
  return (
    <Link
      href={to}
      className={look ?? ''}
      {...(current ? { 'aria-current': 'page' as const } : {})}
    >
      {children}
    </Link>
  )
}

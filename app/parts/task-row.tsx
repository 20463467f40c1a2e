import { Go } from './go.tsx'
import { type Urgency, UrgencyTag } from './tag.tsx'

interface TaskRowProps {
  readonly to: string
  /** The verb and whom it is about. */
  readonly what: string
  readonly where?: string
  readonly urgency: Urgency
  readonly due: string
  readonly phone?: string
  readonly callWords?: string
}

/** One thing to do: what, where, by when; the whole row leads there, a call button stands beside it. */
export function TaskRow({ to, what, where, urgency, due, phone, callWords }: TaskRowProps) {
  return (
    <li class={`task task-${urgency}`} data-row>
      <Go to={to} class="task-link">
        <span class="task-what">{what}</span>
        {where && <span class="task-where">{where}</span>}
        <UrgencyTag urgency={urgency} words={due} />
      </Go>
      {phone && callWords && <CallLink phone={phone} words={callWords} />}
    </li>
  )
}

/** A link that dials. */
export function CallLink({ phone, words }: { readonly phone: string; readonly words: string }) {
  return (
    <a class="button button-quiet call" href={`tel:${phone}`}>
      {words}
    </a>
  )
}

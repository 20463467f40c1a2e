import type { ComponentChildren } from 'preact'
import { t } from '../words/t.ts'
import { Button } from './button.tsx'
import { Go } from './go.tsx'
import { Page } from './page.tsx'

interface ConfirmProps {
  readonly heading: string
  readonly title?: string
  /** What follows from it, in one sentence. */
  readonly consequence: string
  readonly verb: string
  readonly back: string
  readonly busy?: boolean
  readonly danger?: boolean
  readonly confirm: () => void
  readonly children?: ComponentChildren
}

/** A page of its own for what cannot be undone: it says what follows before it asks for the press. */
export function ConfirmPage(props: ConfirmProps) {
  return (
    <Page
      heading={props.heading}
      {...(props.title ? { title: props.title } : {})}
      back={props.back}
    >
      <p class="lead">{props.consequence}</p>
      {props.children}
      <p class="actions">
        <Button
          look={props.danger ? 'danger' : 'main'}
          busy={props.busy ?? false}
          press={props.confirm}
        >
          {props.verb}
        </Button>
        <Go to={props.back} class="button button-quiet">
          {t('parts.not-now')}
        </Go>
      </p>
    </Page>
  )
}

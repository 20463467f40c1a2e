import type { ComponentChildren } from 'preact'
import { Button } from '../../../parts/button.tsx'
import { t } from '../../../words/t.ts'
import { Told } from './told.tsx'
import type { Telling } from './use-telling.ts'

interface ProposalFormProps {
  readonly telling: Telling
  readonly send: () => void
  readonly children: ComponentChildren
}

/** Boxes, what the office said to them, and the button that proposes. */
export function ProposalForm({ telling, send, children }: ProposalFormProps) {
  return (
    <form
      class="proposing"
      onSubmit={(submit) => {
        submit.preventDefault()
        send()
      }}
    >
      {children}
      <Told telling={telling} />
      <Button busy={telling.is === 'asking'}>{t('screens.partners.propose')}</Button>
    </form>
  )
}

interface FoldedProps extends ProposalFormProps {
  /** What is proposed. */
  readonly heading: string
}

/** The same behind its name. */
export function FoldedForm({ heading, ...form }: FoldedProps) {
  return (
    <details class="act">
      <summary>{heading}</summary>
      <p class="hint">{t('screens.partners.two')}</p>
      <ProposalForm {...form} />
    </details>
  )
}

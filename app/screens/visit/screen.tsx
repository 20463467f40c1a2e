import { textOf } from '../../parts/fields/values.ts'
import type { ScreenProps } from '../../screen.ts'
import { CallPrompt } from '../shared/call-prompt.tsx'
import { Write } from '../write/write.tsx'

/** A visit or a call: counts at once, goes first where somebody is in danger. */
export default function VisitScreen({ parts }: ScreenProps) {
  return (
    <Write
      type="case"
      id={parts['id'] ?? ''}
      kind="visit-recorded"
      urgent={(answers) => textOf(answers['safetyNow']) === 'danger'}
      next={(answers) => (textOf(answers['safetyNow']) === 'danger' ? <CallPrompt /> : null)}
    />
  )
}

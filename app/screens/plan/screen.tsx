import type { ScreenProps } from '../../screen.ts'
import { Write } from '../write/write.tsx'
import { EntryReturned } from './returned.tsx'

/** The case plan: begins with the last version, ends with the request for approval. */
export default function PlanScreen({ parts }: ScreenProps) {
  return (
    <Write
      type="case"
      id={parts['id'] ?? ''}
      kind="plan-drafted"
      intro={(view) => <EntryReturned view={view} />}
    />
  )
}

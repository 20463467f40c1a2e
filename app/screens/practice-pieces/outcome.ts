import type { PracticeChanged } from '@cwmis/core/wire/practice.ts'
import type { Answered } from '../../door/call.ts'

const REFUSALS = [
  'own-proposal',
  'version-taken',
  'not-there',
  'already-published',
  'already-refused',
  'problems',
  'not-yours',
]

/** The steps one can take here, as the messages name them. */
export type Step = 'propose' | 'try' | 'publish' | 'refuse' | 'confirm'

/** What the last step brought: done, or why it was not (a message key's end). */
export interface Outcome {
  readonly what: Step
  readonly refused: string | null
  readonly problems: readonly string[]
}

/** Told from the door's answer. */
export function outcomeOf(what: Step, answered: Answered<PracticeChanged>): Outcome {
  if (!answered.ok) return { what, refused: answered.offline ? 'offline' : 'other', problems: [] }
  const { refused = null, problems = [] } = answered.body
  return { what, refused: refused === null ? null : known(refused), problems }
}

function known(refused: string): string {
  return REFUSALS.includes(refused) ? refused : 'other'
}

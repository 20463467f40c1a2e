import type { Provenance } from '../provenance.ts'

/**
 * One row of the hand-off table: who sends what to whom, and by when an answer is due.
 * `content` is a default-deny projection: what is not named does not travel.
 */
export interface HandoffDefinition {
  /** `h12`. */
  readonly code: string
  readonly sort: 'referral' | 'notice' | 'report' | 'task' | 'transfer' | 'filing'
  readonly from: readonly string[]
  readonly to: readonly string[]
  /** Form code whose answers it carries (F06, F01). */
  readonly form: string
  /** Field ids of the form that may travel beyond the core, table columns as `children.sex`. */
  readonly content: readonly string[]
  /** May the concern code, may the risk level travel? */
  readonly concern: boolean
  readonly risk: boolean
  /** Hours within which it should be accepted and answered, by urgency code; `default` for the rest. */
  readonly acceptWithin: { readonly [urgency: string]: number }
  readonly answerWithin: { readonly [urgency: string]: number }
  readonly track?: string
  readonly outsideSystem: string | null
  readonly paperTwin: string
  readonly provenance: Provenance
}

/** What every hand-off carries: enough for the receiver to find the child and to know what is asked, and nothing of why. */
export const HANDOFF_CORE = [
  'reference',
  'childName',
  'sex',
  'age',
  'village',
  'sender',
  'basis',
  'asked',
  'urgency',
] as const

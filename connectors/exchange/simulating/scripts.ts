import type { Envelope } from '@cwmis/core/exchange/envelope.ts'
import { addDays } from '@cwmis/core/time/date.ts'
import { dateOf, HOUR, instantOf, isoOf } from '@cwmis/core/time/instant.ts'

/** How a simulated partner behaves: by what it tells, when and how it tells it, and how it answers. */
export const SCRIPTS = [
  'happy',
  'late',
  'duplicate',
  'reordered',
  'wrong-body',
  'skewed-clock',
  'half-a-file',
  'revoked-key',
  'busy',
  'broken',
] as const
export type Script = (typeof SCRIPTS)[number]

/** What a story grows from: the same script, seed, instant (ISO 8601 UTC) and turn tell the same bytes. */
export interface Play {
  readonly script: Script
  readonly seed: number
  readonly now: string
  /** Which story of the same instant; 0 unless said. */
  readonly turn?: number
}

/** One message on its way: its bytes, the clock it is signed by, and whether with a key that was taken back. */
export interface Posted {
  readonly id: string
  readonly text: string
  readonly signedAt: string
  readonly revoked: boolean
}

/** A name for the messages of one story, no other story's. */
export function storyName({ seed, now, turn = 0 }: Play): string {
  return `${String(seed)}-${instantOf(now).toString(36)}-${String(turn)}`
}

/** The instant of the story: a late partner tells of what happened thirty days ago. */
export function happened({ script, now }: Play): string {
  return script === 'late' ? isoOf(instantOf(`${addDays(dateOf(now), -30)}T06:00:00Z`)) : now
}

/** The messages of a story as the script posts them. */
export function posted(messages: readonly Envelope[], { script, now }: Play): readonly Posted[] {
  const signedAt = isoOf(instantOf(now) + (script === 'skewed-clock' ? -1 : 0) * HOUR)
  const revoked = script === 'revoked-key'
  const right = messages.map((message) => ({
    id: message.id,
    text: JSON.stringify(message),
    signedAt,
    revoked,
  }))
  return (GOING_WRONG[script] ?? asTheyAre)(right)
}

type Way = (posted: readonly Posted[]) => readonly Posted[]

/** The scripts whose fault lies in what is posted, or in which order; that of the others lies in when and how. */
const GOING_WRONG: { readonly [script in Script]?: Way } = {
  duplicate: (posted) => posted.flatMap((one) => [one, one]),
  reordered: (posted) => posted.toReversed(),
  'wrong-body': (posted) =>
    posted.flatMap((one) => [
      one,
      { ...one, text: one.text.replace('"data":{', '"data":{"further":1,') },
    ]),
  'half-a-file': (posted) =>
    posted.map((one) => ({ ...one, text: one.text.slice(0, one.text.length / 2) })),
}

function asTheyAre(posted: readonly Posted[]): readonly Posted[] {
  return posted
}

import Type, { type Static } from 'typebox'
import { Id, Instant, PurposeName } from './words.ts'

/** Which paper, of which case (a slip: of which hand-off). */
export const PaperPath = Type.Object(
  { sheet: Type.String({ pattern: '^[a-z0-9-]{1,20}$' }), id: Id },
  { additionalProperties: false },
)

/** `words=shown`: the child's own words may stand on the child's copy. */
export const PaperQuery = Type.Object(
  {
    purpose: Type.Optional(PurposeName),
    words: Type.Optional(Type.Literal('shown')),
  },
  { additionalProperties: false },
)

/**
 * How far a paper is on its way to the partner it is for. `none`: there is nothing to send; `no-line`: nobody takes it
 * by a system or in a file; `ready`: an officer may send it; `other`: it is not the paper that was made; then as the
 * exchange says, `reason` with what it withheld or set aside.
 */
export const PaperSending = Type.Object({
  standing: Type.Union([
    Type.Literal('none'),
    Type.Literal('no-line'),
    Type.Literal('ready'),
    Type.Literal('other'),
    Type.Literal('waiting'),
    Type.Literal('sent'),
    Type.Literal('aside'),
    Type.Literal('withheld'),
    Type.Literal('discarded'),
  ]),
  reason: Type.Union([Type.Null(), Type.String()]),
})
export type PaperSending = Static<typeof PaperSending>

/** A paper as a file. Its name says what sort it is and a reference, never whom it is about. */
export const PaperAnswer = Type.Object({
  name: Type.String(),
  type: Type.Literal('application/pdf'),
  /** Base64. */
  bytes: Type.String(),
  /** SHA-256 of the bytes, in hex. */
  hash: Type.String({ pattern: '^[0-9a-f]{64}$' }),
})
export type PaperAnswer = Static<typeof PaperAnswer>

/** A hand-off of the caller's desks that lies as a message to a partner, so that its words can be had on paper. */
export const PaperTwin = Type.Object({
  handoff: Id,
  partner: Type.String(),
  madeAt: Instant,
  /** Since when it should have been delivered; null where it was, or may wait. */
  lateSince: Type.Union([Type.Null(), Instant]),
})
export type PaperTwin = Static<typeof PaperTwin>

/** Those of the caller's desks, the oldest first. */
export const PaperTwins = Type.Object({ lines: Type.Array(PaperTwin) })

import Type, { type Static } from 'typebox'
import { Id, PurposeName } from './words.ts'

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

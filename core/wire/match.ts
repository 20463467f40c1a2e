import Type, { type Static } from 'typebox'
import { BLIND_REASONS, type BlindReason } from '../match/reasons.ts'
import { PlaceId, Ref } from './words.ts'

const Day = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', minLength: 10, maxLength: 10 })

/** A child as described to somebody who may not see whether another office knows it. In the body, never in an address. */
export const BlindBody = Type.Object(
  {
    names: Type.Array(Type.String({ minLength: 1, maxLength: 100 }), { minItems: 1, maxItems: 6 }),
    born: Type.Optional(
      Type.Object({ earliest: Day, latest: Day }, { additionalProperties: false }),
    ),
    sex: Type.Optional(Type.Union([Type.Literal('M'), Type.Literal('F')])),
    place: Type.Optional(PlaceId),
    reason: Type.Unsafe<BlindReason>(
      Type.Union(BLIND_REASONS.map((reason) => Type.Literal(reason))),
    ),
  },
  { additionalProperties: false },
)
export type BlindBody = Static<typeof BlindBody>

/** Whom to ask, about which reference. Empty: nobody, or nobody who may be told. */
export const BlindAnswer = Type.Object({
  epoch: Type.String(),
  matches: Type.Array(Type.Object({ desk: Ref, reference: Type.String() })),
})
export type BlindAnswer = Static<typeof BlindAnswer>

import Type, { type Static } from 'typebox'
import { FlowMode } from './partner-setup.ts'
import { Instant, Ref } from './words.ts'

const Moment = Type.Union([Type.String(), Type.Null()])
const Direction = Type.Union([Type.Literal('in'), Type.Literal('out')])

/** One flow with a partner: when something last passed, what waits or was set aside, whether it is silent too long. */
export const FlowLine = Type.Object({
  flow: Type.String(),
  direction: Direction,
  /** ISO 8601 UTC; null: nothing ever passed. */
  lastAt: Moment,
  waiting: Type.Integer(),
  setAside: Type.Integer(),
  silent: Type.Boolean(),
})
export type FlowLine = Static<typeof FlowLine>

/** How the exchange with one partner goes: figures alone, of no child. */
export const PartnerLine = Type.Object({
  partner: Type.String(),
  suspended: Type.Boolean(),
  flows: Type.Array(FlowLine),
  /** Of the last seven days, the most frequent first. */
  refusals: Type.Array(Type.Object({ reason: Type.String(), times: Type.Integer() })),
  /** Yesterday's comparison, each way; nothing where nobody spoke of it. */
  yesterday: Type.Array(
    Type.Object({
      direction: Direction,
      state: Type.Union([
        Type.Literal('told'),
        Type.Literal('differs'),
        Type.Literal('lacking'),
        Type.Literal('agreed'),
      ]),
    }),
  ),
})
export type PartnerLine = Static<typeof PartnerLine>

/** How the exchange goes with each partner. */
export const FlowsAnswer = Type.Object({ lines: Type.Array(PartnerLine) })
export type FlowsAnswer = Static<typeof FlowsAnswer>

const STRICT = { additionalProperties: false }

/** Why a message is given up. */
const GivenUp = Type.Union([
  Type.Literal('told-otherwise'),
  Type.Literal('not-needed'),
  Type.Literal('mistaken'),
])

/** One change to a partner. A new key is made by the office; those before it end at an instant, so that both hold meanwhile. */
export const PartnerBody = Type.Union([
  Type.Object({ do: Type.Literal('suspend') }, STRICT),
  Type.Object({ do: Type.Literal('lift') }, STRICT),
  Type.Object({ do: Type.Literal('add-key'), oldUntil: Instant }, STRICT),
  Type.Object({ do: Type.Literal('end-agreement'), no: Ref, until: Instant }, STRICT),
  Type.Object({ do: Type.Literal('replay'), id: Ref }, STRICT),
  Type.Object({ do: Type.Literal('discard'), id: Ref, reason: GivenUp }, STRICT),
  Type.Object({ do: Type.Literal('take-again'), id: Ref }, STRICT),
  Type.Object({ do: Type.Literal('put-away'), id: Ref, reason: GivenUp }, STRICT),
])
export type PartnerBody = Static<typeof PartnerBody>

/** What a change brought: a new key, told this once; or that there is nothing such to change. */
export const PartnerChanged = Type.Object({
  secret: Type.Optional(Type.String()),
  refused: Type.Optional(Type.Literal('not-there')),
})
export type PartnerChanged = Static<typeof PartnerChanged>

/** How a partner is set up: never its keys, never what a message says. */
export const PartnerPage = Type.Object({
  partner: Type.String(),
  suspended: Type.Boolean(),
  /** Where it is reached; null: nowhere. */
  address: Moment,
  keys: Type.Array(Type.Object({ since: Type.String(), until: Moment })),
  agreements: Type.Array(
    Type.Object({
      no: Type.String(),
      flow: Type.String(),
      version: Type.String(),
      basis: Type.String(),
      since: Type.String(),
      until: Moment,
      mode: FlowMode,
      /** The fields that may pass; null: all that the flow names. */
      fields: Type.Union([Type.Array(Type.String()), Type.Null()]),
    }),
  ),
  /** Messages set aside on the way out. */
  aside: Type.Array(
    Type.Object({
      id: Type.String(),
      flow: Type.String(),
      madeAt: Type.String(),
      tries: Type.Integer(),
      status: Type.Union([Type.Integer(), Type.Null()]),
      reason: Type.String(),
    }),
  ),
  /** Messages that came and wait for a person. */
  came: Type.Array(
    Type.Object({
      id: Type.String(),
      /** Null where it could not be told. */
      flow: Type.Union([Type.String(), Type.Null()]),
      cameAt: Type.String(),
      reason: Type.String(),
      /** It may be taken up once more. */
      mayBeTaken: Type.Boolean(),
    }),
  ),
  changes: Type.Array(Type.Object({ at: Type.String(), by: Type.String(), what: Type.String() })),
})
export type PartnerPage = Static<typeof PartnerPage>

/** One partner; nothing for one nobody knows. */
export const PartnerAnswer = Type.Object({ lines: Type.Array(PartnerPage) })
export type PartnerAnswer = Static<typeof PartnerAnswer>

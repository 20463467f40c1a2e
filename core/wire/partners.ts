import Type, { type Static } from 'typebox'

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

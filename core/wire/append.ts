import Type, { type Static } from 'typebox'
import { MAX_BATCH_ENTRIES } from '../entry/entry.ts'
import { Id, Instant, Sealed } from './words.ts'

/**
 * A batch. Each bundle is checked and answered on its own (`core/entry/shape.ts`),
 * so that one malformed bundle does not stop the others: here it is only counted.
 */
export const AppendBody = Type.Object(
  {
    bundles: Type.Array(Type.Unknown(), { maxItems: MAX_BATCH_ENTRIES }),
    /** The epoch the sender knows. In any other one nothing is judged: the sender must offer earlier bundles first. */
    epoch: Type.Optional(Type.String({ maxLength: 64 })),
  },
  { additionalProperties: false },
)
export type AppendBody = Static<typeof AppendBody>

/** The answer to one bundle. `repeated`: it had been answered before. `rule` of a malformed bundle is the problem's code. */
export const AppendResult = Type.Object({
  /** Null where the bundle had no readable id. */
  bundle: Type.Union([Id, Type.Null()]),
  outcome: Type.Union([Type.Literal('kept'), Type.Literal('refused')]),
  repeated: Type.Boolean(),
  rule: Type.Optional(Type.String()),
  /** The new stamp of each subject the author may read, by subject key. */
  stamps: Type.Optional(Type.Record(Type.String(), Sealed)),
})
export type AppendResult = Static<typeof AppendResult>

/**
 * The rule of a bundle that was not judged and is not kept: a restored ledger does not yet hold again what its author
 * saw. It is to be offered again later.
 */
export const GROUND_MISSING = 'ground-missing'

export const AppendAnswer = Type.Object({
  epoch: Type.String(),
  /** When this was answered, by the server's clock. */
  at: Type.Optional(Instant),
  results: Type.Array(AppendResult),
})
export type AppendAnswer = Static<typeof AppendAnswer>

import Type, { type Static } from 'typebox'
import type { Answers } from '../form/answer.ts'
import { Id, Instant } from './words.ts'

/** Answers to the form of the directory (F27), by field id. What they mean is checked against the form. */
const ServiceAnswers = Type.Unsafe<Answers>({ type: 'object' })

/** A line of the directory as it stands, or as it once stood: who wrote it and when. */
export const ServiceListed = Type.Object({
  id: Id,
  version: Type.Integer(),
  answers: ServiceAnswers,
  by: Type.String(),
  at: Instant,
  /** The caller may change it. */
  mine: Type.Boolean(),
})
export type ServiceListed = Static<typeof ServiceListed>

/** The directory of services, or the history of one line, newest first. `keeps`: the caller may add to it. */
export const ServicesAnswer = Type.Object({
  keeps: Type.Boolean(),
  lines: Type.Array(ServiceListed),
})
export type ServicesAnswer = Static<typeof ServicesAnswer>

/** A new line (`was` 0) or a change of the one that stood at version `was`. */
export const ServiceBody = Type.Object(
  {
    id: Id,
    was: Type.Integer({ minimum: 0, maximum: 100_000 }),
    answers: Type.Record(Type.String({ maxLength: 64 }), Type.Unknown(), { maxProperties: 60 }),
  },
  { additionalProperties: false },
)
export type ServiceBody = Static<typeof ServiceBody>

/** Why a line was not kept: not the caller's to keep, changed by somebody else meanwhile, or without a name or a place. */
const ServiceRefusal = Type.Union([
  Type.Literal('not-yours'),
  Type.Literal('changed'),
  Type.Literal('incomplete'),
])
export type ServiceRefusal = Static<typeof ServiceRefusal>

export const ServiceKept = Type.Object({ refused: Type.Optional(ServiceRefusal) })
export type ServiceKept = Static<typeof ServiceKept>

/** Which line. */
export const ServicePath = Type.Object({ service: Id })

import Type, { type Static } from 'typebox'
import { Id, Instant } from './words.ts'

const STRICT = { additionalProperties: false }

/** A matter of a partner that nobody linked with a case: is it of yours? */
export const MatterQuestion = Type.Object({
  id: Type.String(),
  partner: Type.String(),
  /** The court or station, and its number there, in its words. */
  place: Type.String(),
  number: Type.String(),
  /** The case our own record speaks for, where one does. */
  case: Type.Union([Type.Null(), Type.String()]),
  at: Instant,
})
export type MatterQuestion = Static<typeof MatterQuestion>

/** What the caller's desks are asked. */
export const MatterQuestions = Type.Object({ lines: Type.Array(MatterQuestion) })

/** The question that is answered: the matter is of none of the desk's cases. */
export const NotOursPath = Type.Object({ question: Id }, STRICT)

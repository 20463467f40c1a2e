import Type, { type Static } from 'typebox'
import { Id, Ref } from './words.ts'

const Word = Type.Union([Type.String(), Type.Null()])
const Count = Type.Union([Type.Integer(), Type.Null()])

/** A home as a list shows it. `residents`: how many children live there, whoever may see them. */
export const HomeLine = Type.Object({
  id: Ref,
  name: Word,
  sort: Word,
  status: Type.String(),
  licenceNo: Word,
  licensedUntil: Word,
  licenceEnded: Type.Boolean(),
  capacity: Count,
  place: Word,
  desk: Word,
  residents: Type.Integer(),
})
export type HomeLine = Static<typeof HomeLine>

/** The homes the caller may see. */
export const HomesAnswer = Type.Object({ lines: Type.Array(HomeLine) })
export type HomesAnswer = Static<typeof HomesAnswer>

/** A child who lives in a home, for who may see both: the case in which it was placed, since when, the next review. */
export const ResidentLine = Type.Object({
  case: Ref,
  name: Word,
  since: Type.String(),
  reviewOn: Word,
})
export type ResidentLine = Static<typeof ResidentLine>

/** How far the closing of a home has come. */
export const ClosingProgress = Type.Object({
  residents: Type.Integer(),
  opened: Type.Integer(),
  accepted: Type.Integer(),
  done: Type.Boolean(),
})
export type ClosingProgress = Static<typeof ClosingProgress>

/** Who lives in a home: by name only those the caller may see, of the others how many. */
export const HomeAnswer = Type.Object({
  residents: Type.Integer(),
  lines: Type.Array(ResidentLine),
  closing: Type.Union([ClosingProgress, Type.Null()]),
})
export type HomeAnswer = Static<typeof HomeAnswer>

/** Which home. */
export const HomePath = Type.Object({ home: Id })

import Type, { type Static } from 'typebox'
import { Instant, Ref, SubjectName } from './words.ts'

/** A spell of acting in a post: what was decided in it and what is open at its desk. */
export const HandBackLine = Type.Object({
  post: Ref,
  role: Type.String(),
  desk: Ref,
  deskName: Type.String(),
  actor: Ref,
  name: Type.String(),
  from: Instant,
  until: Instant,
  over: Type.Boolean(),
  decided: Type.Array(Type.Object({ kind: Type.String(), subject: SubjectName, at: Instant })),
  open: Type.Array(
    Type.Object({
      subject: SubjectName,
      status: Type.String(),
      dueAt: Type.Union([Instant, Type.Null()]),
    }),
  ),
})
export type HandBackLine = Static<typeof HandBackLine>

/** For whoever acted and whoever holds the post, until thirty days after the end. */
export const HandBacksAnswer = Type.Object({ lines: Type.Array(HandBackLine) })
export type HandBacksAnswer = Static<typeof HandBacksAnswer>

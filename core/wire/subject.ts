import Type, { type Static } from 'typebox'
import type { Entry } from '../entry/entry.ts'
import type { Slices } from '../subject/fold.ts'
import { Id, PurposeName, Sealed, SubjectName, SubjectTypeName } from './words.ts'

/** The slices the reader may read, by compartment. */
export const ServedSlices = Type.Unsafe<Slices>({ type: 'object' })

/**
 * An entry as served: parts the reader may not read are left out with their commitments,
 * restricted kinds stand under their cover, and `seq` and `saw` are null.
 */
export const ServedEntry = Type.Unsafe<Entry>({ type: 'object' })

/** A subject as far as its reader may read it, and its newest entries, newest first. */
export const ServedSubject = Type.Object({
  subject: SubjectName,
  stamp: Sealed,
  slices: ServedSlices,
  entries: Type.Array(ServedEntry),
})
export type ServedSubject = Static<typeof ServedSubject>

export const SubjectPath = Type.Object({ type: SubjectTypeName, id: Id })
/** `before`: the `next` of the page before, for older entries. */
export const SubjectPage = Type.Object(
  { before: Type.Optional(Sealed), purpose: Type.Optional(PurposeName) },
  { additionalProperties: false },
)

export const SubjectAnswer = Type.Object({
  epoch: Type.String(),
  subject: SubjectName,
  stamp: Sealed,
  slices: ServedSlices,
  entries: Type.Array(ServedEntry),
  next: Type.Optional(Sealed),
})
export type SubjectAnswer = Static<typeof SubjectAnswer>

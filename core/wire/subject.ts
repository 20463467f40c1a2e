import Type, { type Static } from 'typebox'
import { COMPARTMENTS, type Compartment } from '../entry/compartment.ts'
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

const CompartmentName = Type.Unsafe<Compartment>({ type: 'string', enum: [...COMPARTMENTS] })

export const LinkLine = Type.Object({ from: SubjectName, to: SubjectName, kind: Type.String() })

/** A subject as far as its reader may read it, and its newest entries, newest first. */
export const ServedSubject = Type.Object({
  subject: SubjectName,
  stamp: Sealed,
  slices: ServedSlices,
  entries: Type.Array(ServedEntry),
  /** Compartments the reader holds here: what stands in any other is withheld, not missing. */
  compartments: Type.Optional(Type.Array(CompartmentName)),
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
  compartments: Type.Optional(Type.Array(CompartmentName)),
  /** Relations to other subjects, both ends of which the reader may see. */
  links: Type.Optional(Type.Array(LinkLine)),
  next: Type.Optional(Sealed),
})
export type SubjectAnswer = Static<typeof SubjectAnswer>

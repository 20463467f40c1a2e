import Type, { type Static } from 'typebox'
import type { OpenSlice } from '../subject/slice.ts'
import {
  Id,
  Instant,
  PlaceId,
  PurposeName,
  Ref,
  Sealed,
  SubjectName,
  SubjectTypeName,
} from './words.ts'

/** A line of a work list or of found subjects: the subject's open slice and nothing else. */
export const ListLine = Type.Object({
  subject: SubjectName,
  /** The next instant at which something is due, or null. */
  dueAt: Type.Union([Instant, Type.Null()]),
  open: Type.Unsafe<OpenSlice>({ type: 'object' }),
})
export type ListLine = Static<typeof ListLine>

export const WorklistPath = Type.Object({ desk: Ref })
export const WorklistPage = Type.Object(
  {
    after: Type.Optional(Sealed),
    type: Type.Optional(SubjectTypeName),
    purpose: Type.Optional(PurposeName),
  },
  { additionalProperties: false },
)

export const ListAnswer = Type.Object({
  epoch: Type.String(),
  lines: Type.Array(ListLine),
  next: Type.Optional(Sealed),
})
export type ListAnswer = Static<typeof ListAnswer>

/** What is looked for stands in the body: no name ever stands in an address. */
export const SearchBody = Type.Object(
  {
    text: Type.String({ minLength: 1, maxLength: 100 }),
    types: Type.Optional(Type.Array(SubjectTypeName, { maxItems: 6 })),
    purpose: Type.Optional(PurposeName),
  },
  { additionalProperties: false },
)
export type SearchBody = Static<typeof SearchBody>

/** An entry that is kept but waits for a supervisor: who wrote it, on what, and why it waits. */
export const QuarantineLine = Type.Object({
  entry: Id,
  author: Type.String(),
  subject: SubjectName,
  kind: Type.String(),
  recordedAt: Instant,
  reason: Type.String(),
})
export const QuarantineAnswer = Type.Object({
  epoch: Type.String(),
  lines: Type.Array(QuarantineLine),
})
export type QuarantineAnswer = Static<typeof QuarantineAnswer>

/** Something this person is told inside the app: what happened to which subject or partner, in no words of the case. */
export const Notice = Type.Object({
  id: Type.String(),
  purpose: Type.String(),
  /** Null where it is about a partner. */
  subject: Type.Union([Type.Null(), SubjectName]),
  partner: Type.Union([Type.Null(), Type.String()]),
  /** What it told of is over. */
  ended: Type.Boolean(),
  at: Instant,
  seen: Type.Boolean(),
})
export const OutgoingAnswer = Type.Object({ epoch: Type.String(), notices: Type.Array(Notice) })
export type OutgoingAnswer = Static<typeof OutgoingAnswer>

const NoticeNumber = Type.String({ pattern: '^[0-9]{1,18}$' })
const NoticeNumbers = Type.Array(NoticeNumber, { maxItems: 200 })

/** Notices the caller has seen, one by one or all up to one; and those they take back, as far as the mark is their own. */
export const SeenBody = Type.Object(
  {
    seen: Type.Optional(NoticeNumbers),
    unseen: Type.Optional(NoticeNumbers),
    upTo: Type.Optional(NoticeNumber),
  },
  { additionalProperties: false },
)
export type SeenBody = Static<typeof SeenBody>

export const PlacesBody = Type.Object(
  {
    text: Type.String({ minLength: 1, maxLength: 100 }),
    within: Type.Optional(PlaceId),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 50 })),
  },
  { additionalProperties: false },
)
export type PlacesBody = Static<typeof PlacesBody>

/** A place with the names from its own level up to its district. */
export const PlaceLine = Type.Object({
  id: PlaceId,
  level: Type.String(),
  names: Type.Array(Type.String()),
})
export const PlacesAnswer = Type.Object({ places: Type.Array(PlaceLine) })
export type PlacesAnswer = Static<typeof PlacesAnswer>

/** `all.json`: every place above the parishes; `98.json`: the parishes and villages of one district. */
export const PlacesPath = Type.Object({
  file: Type.String({ pattern: '^(all|[0-9]{1,6})\\.json$', maxLength: 12 }),
})
export const PlaceRows = Type.Array(Type.Tuple([PlaceId, Type.String()]))
export type PlaceRows = Static<typeof PlaceRows>

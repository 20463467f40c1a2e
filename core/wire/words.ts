import Type from 'typebox'
import { SUBJECT_TYPES } from '../entry/subject.ts'

/** A uuid in lower case, as every id on the wire. */
export const Id = Type.String({
  pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
  minLength: 36,
  maxLength: 36,
})

/** Text that only the server can open: a stamp, a page mark, a challenge. */
export const Sealed = Type.String({ minLength: 1, maxLength: 1024, pattern: '^[A-Za-z0-9_.~-]+$' })

/** Bytes as base64url without padding. */
export const Bytes = Type.String({ minLength: 1, maxLength: 512, pattern: '^[A-Za-z0-9_-]+$' })

/** An instant, ISO 8601 in UTC. */
export const Instant = Type.String({ minLength: 20, maxLength: 30 })

/** A place id: numbers from the district down, with points between them. */
export const PlaceId = Type.String({ maxLength: 40, pattern: '^[0-9]+(\\.[0-9]+)*$' })

export const SubjectTypeName = Type.Union(SUBJECT_TYPES.map((type) => Type.Literal(type)))

export const SubjectName = Type.Object(
  { type: SubjectTypeName, id: Id },
  { additionalProperties: false },
)

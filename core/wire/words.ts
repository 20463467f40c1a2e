import Type from 'typebox'
import { PURPOSES } from '../access/access.ts'
import { SUBJECT_TYPES, type SubjectType } from '../entry/subject.ts'

/** A uuid in lower case, as every id on the wire. */
export const Id = Type.String({
  pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
  minLength: 36,
  maxLength: 36,
})

/** The id of a person, post, desk or office. */
export const Ref = Type.String({ minLength: 1, maxLength: 64, pattern: '^[A-Za-z0-9:._-]+$' })

/** Text that only the server can open: a stamp, a page mark, a challenge. */
export const Sealed = Type.String({ minLength: 1, maxLength: 1024, pattern: '^[A-Za-z0-9_.~-]+$' })

/** Bytes as base64url without padding. */
export const Bytes = Type.String({ minLength: 1, maxLength: 512, pattern: '^[A-Za-z0-9_-]+$' })

/** An instant, ISO 8601 in UTC. */
export const Instant = Type.String({ minLength: 20, maxLength: 30 })

/** A place id: numbers from the district down, with points between them. */
export const PlaceId = Type.String({ maxLength: 40, pattern: '^[0-9]+(\\.[0-9]+)*$' })

export const SubjectTypeName = Type.Unsafe<SubjectType>(
  Type.Union(SUBJECT_TYPES.map((type) => Type.Literal(type))),
)

export const SubjectName = Type.Object(
  { type: SubjectTypeName, id: Id },
  { additionalProperties: false },
)

/** Why somebody looks: stands in the audit row. `casework` where nothing is said. */
export const PurposeName = Type.Union(PURPOSES.map((purpose) => Type.Literal(purpose)))

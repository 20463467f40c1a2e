import Type, { type Static } from 'typebox'
import { Instant } from './words.ts'

/** A row of the Map: `indicator:CP01`, `field:F01.village`. */
const MapRow = Type.String({
  pattern:
    '^(need|indicator|form|field|handoff|system|tool|service|law|clock|rule):[A-Za-z0-9.-]{1,80}$',
})

/** Agreed, not agreed, an agreement taken back, or only said something. */
const Agreed = Type.Union([
  Type.Literal('yes'),
  Type.Literal('no'),
  Type.Literal('withdrawn'),
  Type.Literal('none'),
])

/** What somebody says about a row of the Map; words may be left out where something is agreed or not. */
export const MapRemarkSaid = Type.Object(
  { about: MapRow, agreed: Agreed, words: Type.String({ maxLength: 1000 }) },
  { additionalProperties: false },
)
export type MapRemarkSaid = Static<typeof MapRemarkSaid>

/** Everything that was said about the Map, oldest first, with the name of whoever said it. */
export const MapRemarks = Type.Object({
  lines: Type.Array(
    Type.Object({
      about: Type.String(),
      agreed: Agreed,
      words: Type.String(),
      by: Type.String(),
      /** Said by a named reviewer of that part, as named then. */
      reviewer: Type.Boolean(),
      at: Instant,
    }),
  ),
})
export type MapRemarks = Static<typeof MapRemarks>

/** Who reviews a part of the Map from a day (`YYYY-MM-DD`) on, or, where it does not hold, no longer does. */
export const MapReviewerNaming = Type.Object(
  {
    part: Type.Union(
      (
        [
          'need',
          'indicator',
          'form',
          'handoff',
          'system',
          'tool',
          'service',
          'law',
          'clock',
          'rule',
        ] as const
      ).map((part) => Type.Literal(part)),
    ),
    account: Type.String({ minLength: 1, maxLength: 80 }),
    from: Type.String({ pattern: '^20[0-9]{2}-[01][0-9]-[0-3][0-9]$' }),
    holds: Type.Boolean(),
  },
  { additionalProperties: false },
)
export type MapReviewerNaming = Static<typeof MapReviewerNaming>

/** Who was named to review which part, or ended, oldest first. */
export const MapReviewers = Type.Object({
  lines: Type.Array(
    Type.Object({
      part: Type.String(),
      name: Type.String(),
      from: Type.String(),
      holds: Type.Boolean(),
      by: Type.String(),
      at: Instant,
    }),
  ),
})
export type MapReviewers = Static<typeof MapReviewers>

/** Why nobody was named; empty where it was done. */
export const MapReviewerNamed = Type.Object({ refused: Type.Optional(Type.String()) })
export type MapReviewerNamed = Static<typeof MapReviewerNamed>

/** As what sort of file the Map is wanted. */
export const MapFilePath = Type.Object(
  { sort: Type.Union([Type.Literal('xlsx'), Type.Literal('pdf')]) },
  { additionalProperties: false },
)

/** The Map as a file. */
export const MapFile = Type.Object({
  name: Type.String(),
  type: Type.String(),
  /** Base64. */
  bytes: Type.String(),
})
export type MapFile = Static<typeof MapFile>

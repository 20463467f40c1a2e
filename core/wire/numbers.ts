import Type, { type Static } from 'typebox'
import { GRAINS, type Grain } from '../indicator/period.ts'
import { Instant, PlaceId } from './words.ts'

const Day = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', maxLength: 10 })

export const NumbersPath = Type.Object({
  indicator: Type.String({ pattern: '^[A-Z]{2}[0-9]{2}$', maxLength: 4 }),
})

/** `start`: the first day of the period. Without a place, the whole nation. */
export const NumbersQuery = Type.Object(
  {
    grain: Type.Unsafe<Grain>(Type.Union(GRAINS.map((grain) => Type.Literal(grain)))),
    start: Day,
    place: Type.Optional(PlaceId),
  },
  { additionalProperties: false },
)

const Told = Type.Union([Type.Integer(), Type.Null()])

/** One figure. `of` is the code, period or place it is about, empty where that is not known; null figures are hidden. */
export const NumberLine = Type.Object({
  of: Type.String(),
  numerator: Told,
  /** 0 for a plain number. */
  denominator: Told,
  /** How many of them stand in their age band by the midpoint of what is known. */
  placed: Told,
})
export type NumberLine = Static<typeof NumberLine>

/** One indicator for one period and area, told apart in each way. */
export const NumbersAnswer = Type.Object({
  epoch: Type.String(),
  indicator: Type.String(),
  version: Type.Integer(),
  /** Everything up to `at` is counted but for the entries that still wait and those that were set aside. */
  counted: Type.Object({
    at: Type.Union([Instant, Type.Null()]),
    waiting: Type.Integer(),
    setAside: Type.Integer(),
  }),
  /** Figures under five are told: the reader works on the cases of this area. */
  sees: Type.Boolean(),
  total: NumberLine,
  periods: Type.Array(NumberLine),
  areas: Type.Array(NumberLine),
  sexes: Type.Array(NumberLine),
  bands: Type.Array(NumberLine),
  more: Type.Array(NumberLine),
})
export type NumbersAnswer = Static<typeof NumbersAnswer>

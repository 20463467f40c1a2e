import type { Born } from '@cwmis/core/form/answer.ts'
import { type BornSaid, bornFrom } from '@cwmis/core/form/born.ts'
import { addDays } from '@cwmis/core/time/date.ts'
import { inventedName, longerName, type Sex, twinNames } from './names.ts'
import type { Tongue } from './own-names.ts'
import { pick } from './seeded.ts'
import { dayOf, type Tale } from './tale.ts'

/** An invented child, as the office comes to know it. */
export interface Child {
  readonly name: string
  readonly sex: Sex
  readonly born: Born
  /** Completed years at the time of the example, about. */
  readonly years: number
  readonly tongue: Tongue
  readonly village: { readonly id: string; readonly name: string }
  readonly caregiver: string
  readonly multipleBirth: 'single' | 'twin'
  readonly birthOrder: number | null
  /** The row of the report in which the child is mentioned. */
  readonly row: string
}

/** A child nobody else of this world is called like. */
export function inventChild(tale: Tale, more: Partial<Child> = {}): Child {
  const { next } = tale
  const tongue = pick(next, tale.team.tongues)
  const sex = more.sex ?? (next() < 0.55 ? 'F' : 'M')
  const years = more.years ?? 1 + Math.floor(next() * 16)
  return {
    sex,
    years,
    tongue,
    name: more.name ?? freshName(tale, tongue, sex),
    born: bornOf(tale, years),
    village: pick(next, tale.ground.villages(tale.team.place)),
    caregiver: inventedName(next, tongue, next() < 0.7 ? 'F' : 'M'),
    multipleBirth: 'single',
    birthOrder: null,
    row: 'r1',
    ...more,
  }
}

/** Twins: one day of birth, one household, two names. */
export function inventTwins(tale: Tale): readonly [Child, Child] {
  const { next } = tale
  const tongue = pick(next, tale.team.tongues)
  const sexes = [next() < 0.5 ? 'F' : 'M', next() < 0.5 ? 'F' : 'M'] as const
  const [elder, younger] = twinNames(next, tongue, sexes).map((name, at) =>
    taken(tale, name, sexes[at] ?? 'F'),
  )
  const one = inventChild(tale, { sex: sexes[0], name: elder ?? '' })
  const twin = { multipleBirth: 'twin' as const, years: one.years, born: one.born }
  const first = { ...one, ...twin, tongue, birthOrder: 1 }
  return [first, { ...first, name: younger ?? '', sex: sexes[1], birthOrder: 2, row: 'r2' }]
}

function freshName(tale: Tale, tongue: Tongue, sex: Sex): string {
  return taken(tale, inventedName(tale.next, tongue, sex), sex)
}

/** The name, made longer while somebody has it, and taken from now on. */
function taken({ ground, next }: Tale, name: string, sex: Sex): string {
  let own = name
  while (ground.names.has(own)) own = longerName(next, own, sex)
  ground.names.add(own)
  return own
}

/** How exactly ages are known: a card, a month, a year, "about nine", "eight to ten". */
function bornOf(tale: Tale, years: number): Born {
  const asOf = dayOf(tale.ground.now)
  const luck = tale.next()
  const date = addDays(asOf, -Math.floor(years * 365.25 + tale.next() * 360))
  const source = luck < 0.3 ? 'birth-certificate' : luck < 0.45 ? 'immunisation-card' : 'caregiver'
  const found = bornFrom(sayingOf(luck, { date, years }), { source, asOf })
  if (found === null) throw new RangeError(`nobody is ${String(years)} years old`)
  return found
}

function sayingOf(luck: number, { date, years }: { date: string; years: number }): BornSaid {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))]
  if (luck < 0.45) return { sort: 'day', date }
  if (luck < 0.6) return { sort: 'month', year, month }
  if (luck < 0.7) return { sort: 'year', year }
  if (luck < 0.92) return { sort: 'years', years, about: true }
  return { sort: 'between', least: Math.max(0, years - 1), most: years + 2 }
}

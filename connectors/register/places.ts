import type { PlaceAnswer } from '@cwmis/core/form/answer.ts'
import { levelOf, type Place } from '@cwmis/practice/places/place.ts'
import type { ReasonCode, RegisterRow } from './columns.ts'

export interface ReadPlace {
  readonly answer: PlaceAnswer | null
  readonly reasons: readonly ReasonCode[]
}

/** Places by their parent and folded name, made once per import. */
export interface PlaceIndex {
  readonly children: ReadonlyMap<string, readonly Place[]>
  readonly byName: ReadonlyMap<string, readonly Place[]>
}

const LEVELS = ['district', 'sub_county', 'parish', 'village'] as const

/** Builds the index over all places; ids are dotted paths, so a parent is a prefix. */
export function indexPlaces(places: readonly Place[]): PlaceIndex {
  const children = new Map<string, Place[]>()
  const byName = new Map<string, Place[]>()
  for (const place of places) {
    for (const parent of ancestors(place.id))
      push(children, `${parent}>${levelKey(levelOf(place.id))}`, place)
    push(byName, `${levelKey(levelOf(place.id))}:${fold(place.name)}`, place)
  }
  return { children, byName }
}

/**
 * Finds the unit the row means: from the district down, each level by its name, then by a near spelling.
 * What is not found stays as free text under the nearest known unit. A row without any place gives null.
 */
export function readPlace(row: RegisterRow, index: PlaceIndex): ReadPlace {
  const said = LEVELS.map((level) => row[level]).filter((text) => text !== '')
  if (said.length === 0) return { answer: null, reasons: [] }
  const found = descend(row, index)
  const text = [...said].reverse().join(', ')
  const complete = found.place !== null && found.lost.length === 0
  return {
    answer: complete
      ? { place: found.place?.id ?? null }
      : { place: found.place?.id ?? null, text },
    reasons: found.reasons,
  }
}

interface Descent {
  readonly place: Place | null
  readonly lost: readonly string[]
  readonly reasons: readonly ReasonCode[]
}

function descend(row: RegisterRow, index: PlaceIndex): Descent {
  let place: Place | null = null
  const lost: string[] = []
  const reasons = new Set<ReasonCode>()
  for (const level of LEVELS) {
    if (row[level] === '') continue
    const step: Step = find(index, place, { level, text: row[level] })
    if (step.place === null) lost.push(level)
    else place = step.place
    if (step.reason !== null) reasons.add(step.reason)
  }
  if (place === null) reasons.add('place-not-found')
  else if (lost.length > 0) reasons.add('place-only-nearest')
  return { place, lost, reasons: [...reasons] }
}

interface Step {
  readonly place: Place | null
  readonly reason: ReasonCode | null
}

/** A cell of the row: which level it is for, and what was typed. */
interface Typed {
  readonly level: string
  readonly text: string
}

function find(index: PlaceIndex, within: Place | null, { level, text }: Typed): Step {
  const key = levelKey(level)
  const name = fold(text)
  const pool =
    within === null
      ? (index.byName.get(`${key}:${name}`) ?? [])
      : (index.children.get(`${within.id}>${key}`) ?? [])
  const asWritten = pool.filter((place) => plain(place.name) === plain(text))
  const exact = asWritten.length > 0 ? asWritten : pool.filter((place) => fold(place.name) === name)
  if (exact.length === 1) return { place: exact[0] ?? null, reason: null }
  if (exact.length > 1) return { place: null, reason: 'place-ambiguous' }
  const near = nearest(within === null ? allOf(index, key) : pool, name)
  return near === null ? { place: null, reason: null } : { place: near, reason: 'place-misspelt' }
}

function allOf(index: PlaceIndex, level: string): readonly Place[] {
  return level === 'district' ? (index.children.get(`>${level}`) ?? []) : []
}

/** The one place whose name is nearest and close enough: one slip in short names, two in longer ones. */
function nearest(pool: readonly Place[], name: string): Place | null {
  const limit = name.length < 5 ? 1 : 2
  let best: { place: Place; slips: number }[] = []
  for (const place of pool) {
    const slips = slipsBetween(fold(place.name), name, limit)
    if (slips <= limit && slips <= (best[0]?.slips ?? limit))
      best = slips === best[0]?.slips ? [...best, { place, slips }] : [{ place, slips }]
  }
  return best.length === 1 ? (best[0]?.place ?? null) : null
}

/** Edit distance, given up beyond `limit`. */
function slipsBetween(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1
  let above = Array.from({ length: other.length + 1 }, (_, place) => place)
  for (let at = 1; at <= one.length; at += 1) {
    const row = [at]
    for (let to = 1; to <= other.length; to += 1) {
      const change = (above[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1)
      row.push(Math.min(change, (above[to] ?? 0) + 1, (row[to - 1] ?? 0) + 1))
    }
    above = row
  }
  return above[other.length] ?? limit + 1
}

/** Names without case, accents and spaces: Abim and Abim Town Council stay two. */
function plain(text: string): string {
  return bare(text).replace(/[^a-z0-9ŋ]/g, '')
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
}

/** Names without the words offices add or leave out either. */
export function fold(text: string): string {
  return bare(text)
    .replace(
      /\b(district|city|sub ?county|subcounty|s\/c|town council|t\/c|tc|division|div|parish|ward|village|cell|zone|lc ?1)\b/g,
      '',
    )
    .replace(/[^a-z0-9ŋ]/g, '')
}

function levelKey(level: string): string {
  return level.replace(/[-_]/g, '')
}

function ancestors(id: string): string[] {
  const parts = id.split('.')
  return parts.map((_, count) => parts.slice(0, count).join('.'))
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

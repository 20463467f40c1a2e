import { pick, seeded } from '@cwmis/practice/example/seeded.ts'
import { levelOf, type Place } from '@cwmis/practice/places/place.ts'
import type { ReasonCode, RefusalCode, RegisterRow } from './columns.ts'
import { FAULTS } from './faults.ts'
import { toLine } from './line.ts'

/** What was planted in one line: `line` counts from 2, the first line names the columns. */
export interface Planted {
  readonly line: number
  readonly faults: readonly (ReasonCode | RefusalCode)[]
}

/** One line of a generated register with its truth. */
export interface GeneratedLine {
  readonly text: string
  readonly planted: Planted
}

export interface DirtyRegister {
  readonly count: number
  readonly seed: number
  /** Villages to choose from, each with the names from its district down. */
  readonly villages: readonly VillagePath[]
}

export interface VillagePath {
  readonly district: string
  readonly sub_county: string
  readonly parish: string
  readonly village: string
}

const GIVEN = [
  'Akello',
  'Okot',
  'Nakato',
  'Wasswa',
  'Babirye',
  'Kato',
  'Opio',
  'Apio',
  'Musa',
  'Aisha',
  'Grace',
  'Brian',
  'Moses',
  'Sharon',
  'Ng’oya',
]
const CLAN = [
  'Ssali',
  'Kizza',
  'Namubiru',
  'Okello',
  'Auma',
  'Tumusiime',
  'Byaruhanga',
  'Lokol',
  'Adong',
  'Mugisha',
]
const CONCERNS = [
  'neglect',
  'defilement',
  'beaten by stepfather',
  'abandoned',
  'dropped out of school',
  'child labour',
  'NG.05',
  'maintenance',
]

/** A register of `count` lines (without the heading), most clean, about two in five with one planted fault. The same seed gives the same file. */
export function* generateDirty(wanted: DirtyRegister): Generator<GeneratedLine> {
  const next = seeded(wanted.seed)
  let earlier: RegisterRow | null = null
  for (let at = 0; at < wanted.count; at += 1) {
    const clean = cleanRow(next, wanted.villages, at + 1)
    const fault = next() < 0.4 ? pick(next, FAULTS) : null
    const dirty: ReturnType<(typeof FAULTS)[number]['plant']> =
      fault === null ? null : fault.plant({ row: clean, next, earlier })
    const row: RegisterRow = dirty?.row ?? clean
    const planted = dirty === null || fault === null ? [] : fault.codes
    yield { text: dirty?.text ?? toLine(row), planted: { line: at + 2, faults: planted } }
    if (planted.length === 0) earlier = row
  }
}

/** Villages with the names of all their ancestors, out of a flat list of places with dotted ids. */
export function villagePaths(
  places: readonly Place[],
  districts: readonly string[],
): VillagePath[] {
  const byId = new Map(places.map((place) => [place.id, place]))
  const above = (id: string, level: string): string => {
    const parts = id.split('.')
    const found = parts
      .map((_, count) => byId.get(parts.slice(0, count + 1).join('.')))
      .find((place) => place !== undefined && levelOf(place.id) === level)
    return found?.name ?? ''
  }
  return places
    .filter(
      (place) =>
        levelOf(place.id) === 'village' && districts.includes(place.id.split('.')[0] ?? ''),
    )
    .map((place) => ({
      village: place.name,
      parish: above(place.id, 'parish'),
      sub_county: above(place.id, 'sub-county'),
      district: above(place.id, 'district'),
    }))
}

function cleanRow(
  next: () => number,
  villages: readonly VillagePath[],
  serial: number,
): RegisterRow {
  const path = pick(next, villages)
  const day = 1 + Math.floor(next() * 28)
  const month = 1 + Math.floor(next() * 12)
  return {
    ...path,
    serial: `R${String(serial)}`,
    date_received: `${String(day)}/${String(month)}/${String(2021 + Math.floor(next() * 5))}`,
    channel: pick(next, ['walk-in', '116', 'phone', 'LC1', 'police', 'school']),
    reporter_type: pick(next, ['neighbour', 'mother', 'teacher', 'LC1', 'aunt']),
    reporter_name: `${pick(next, GIVEN)} ${pick(next, CLAN)}`,
    reporter_phone: `07${String(70_000_000 + Math.floor(next() * 9_999_999))}`,
    child_names: `${pick(next, GIVEN)} ${pick(next, CLAN)} ${String(serial)}`,
    sex: pick(next, ['M', 'F']),
    age: String(2 + Math.floor(next() * 15)),
    landmark: pick(next, ['near the borehole', 'behind the church, second gate', '']),
    concern: pick(next, CONCERNS),
    danger_now: pick(next, ['yes', 'no', 'not sure']),
    incident_date: '',
    narrative: pick(next, [
      'Seen crying at the market',
      'Teacher says "she is often hungry"',
      'Lives alone with brother',
    ]),
    action_taken: '',
    police_ref: '',
  }
}

import { levelOf, type Place } from '../places/place.ts'
import { inventedName } from './names.ts'
import { tonguesOf } from './regions.ts'
import { seeded } from './seeded.ts'
import { hired, STAFF, type Staff, TEAMS, type Team } from './staff.ts'

/** Everybody of a whole invented country, and who works together where. */
export interface Country {
  readonly staff: readonly Staff[]
  /** Largest share of the work last. */
  readonly teams: readonly Team[]
}

/** Sub-counties with a team in each district. */
const TEAMS_EACH = 2
const CREW = 1

const DISTRICT_DESKS = [
  ['pswo', 'PSWO', 'Probation desk', 'probation and social welfare office', 'LG'],
  ['spswo', 'SPSWO', 'Probation desk', 'probation and social welfare office', 'LG'],
  ['cfpu', 'CFPU', 'Child and family protection', 'police station', 'UPF'],
  ['health', 'HF_FOCAL', 'Child health desk', 'health centre', 'MoH'],
  ['ngo', 'IP_CASEWORKER', 'Case work, Open Hands', 'Open Hands for Children', 'NGO'],
] as const
const FIELD_DESKS = [
  ['cdo', 'CDO', 'Community desk'],
  ['para', 'PARA_SW', 'Para-social workers'],
] as const

/** The people of all districts: those of the example, and a crew like theirs in every other district. */
export function country(places: readonly Place[]): Country {
  const fields = Map.groupBy(
    places.filter(({ id }) => levelOf(id) === 'sub-county'),
    ({ id }) => id.split('.')[0] ?? '',
  )
  const theirs = new Set(TEAMS.map(({ place }) => place.split('.')[0]))
  const districts = places.filter(({ id }) => levelOf(id) === 'district' && !theirs.has(id))
  const crews = districts.map((district) => ({
    district,
    fields: (fields.get(district.id) ?? []).slice(0, TEAMS_EACH),
  }))
  const next = seeded(CREW)
  const staff = hired(crews.map((crew) => tableOf(crew, next)).join('\n'), CREW)
  const byAccount = new Map(staff.map((one) => [one.account, one]))
  const teams = crews.flatMap((crew) => teamsOf(crew, byAccount))
  return { staff: [...STAFF, ...staff], teams: [...teams, ...new Set(TEAMS)] }
}

interface Crew {
  readonly district: Place
  readonly fields: readonly Place[]
}

function tableOf({ district, fields }: Crew, next: () => number): string {
  const { id, name } = district
  const person = (sex: 'F' | 'M'): string =>
    inventedName(next, tonguesOf(name)[0] ?? 'luganda', sex)
  const office = DISTRICT_DESKS.map(([key, role, desk, where, agency]) => [
    `${key}.${id}`,
    role,
    person('F'),
    `${desk}, ${name}`,
    `${name} ${where}`,
    agency,
    id,
    name,
  ])
  const field = fields.flatMap((place) =>
    FIELD_DESKS.map(([key, role, desk]) => {
      const where = `${place.name}, ${name}`
      return [
        `${key}.${place.id}`,
        role,
        person('M'),
        `${desk}, ${where}`,
        where,
        'LG',
        place.id,
        name,
      ]
    }),
  )
  return [...office, ...field].map((cells) => cells.join(' | ')).join('\n')
}

function teamsOf({ district, fields }: Crew, staff: ReadonlyMap<string, Staff>): Team[] {
  const at = (key: string, place: Place): Staff => {
    const found = staff.get(`${key}.${place.id}`)
    if (found === undefined) throw new RangeError(`nobody is ${key} in ${place.name}`)
    return found
  }
  return fields.map((field) => ({
    place: field.id,
    tongues: tonguesOf(district.name),
    cdo: at('cdo', field),
    para: at('para', field),
    pswo: at('pswo', district),
    spswo: at('spswo', district),
    police: at('cfpu', district),
    health: at('health', district),
    partner: at('ngo', district),
  }))
}

import { idOf } from './ids.ts'
import { inventedName, otherSpelling, type Sex } from './names.ts'
import { type Nation, teamOf } from './nation.ts'
import { pick, seeded } from './seeded.ts'
import type { Team } from './staff.ts'
import type { Story } from './world.ts'

/**
 * What sets a nation's story apart from another of the same plot. Two casts of one plot have as many texts, and what
 * stands at the same place of both means the same.
 */
export interface Cast {
  /** What every id of the story begins with. */
  readonly ids: string
  /** Place id of the child's village; its first parts are the sub-county and the district. */
  readonly village: string
  /** Texts that stand for themselves in its entries: people with their posts and desks, offices, names, the sub-county. */
  readonly texts: readonly string[]
}

/** A story as it was told, with what a recast must keep of it. */
export interface Told {
  readonly cast: Cast
  readonly sex: Sex
  /** The report spells the child's name as the child does. */
  readonly spelt: boolean
}

/** Signs of an id that say which story it is of. */
const IDS = 24

/** The cast of the nth story of a nation. */
export function castOf(nation: Nation, nth: number, { steps }: Story): Told {
  const text = JSON.stringify(steps)
  const said = (field: string): string =>
    new RegExp(`"${field}":\\{"v":"([^"]+)"\\}`).exec(text)?.[1] ?? ''
  const village = /"village":\{"v":\{"place":"([^"]+)"\}\}/.exec(text)?.[1] ?? ''
  const [name, written, carer] = [said('name'), said('provName'), said('person')]
  const cast = castFor({
    nation,
    nth,
    team: teamOf(nation, nth),
    village,
    names: [name, written, carer],
  })
  return { cast, sex: said('sex') === 'F' ? 'F' : 'M', spelt: name === written }
}

/** The same story as the nth of a nation: told of another child, elsewhere, of the team which the nth falls to. */
export function recast(nation: Nation, nth: number, { sex, spelt }: Told): Cast {
  const team = teamOf(nation, nth)
  const { place, tongues } = team
  const next = seeded(Math.imul(nation.seed + 7, 0x9e3779b1) ^ Math.imul(nth + 1, 0xc2b2ae35))
  const tongue = pick(next, tongues)
  const village = pick(next, nation.villages(place)).id
  const name = inventedName(next, tongue, sex)
  const written = spelt ? name : otherSpelling(next, name)
  const carer = inventedName(next, tongue, next() < 0.7 ? 'F' : 'M')
  return castFor({ nation, nth, team, village, names: [name, written, carer] })
}

interface Casting {
  readonly nation: Nation
  readonly nth: number
  readonly team: Team
  readonly village: string
  readonly names: readonly string[]
}

function castFor({ nation, nth, team, village, names }: Casting): Cast {
  const ids = idOf(nation.seed, nth, 0).slice(0, IDS)
  return { ids, village, texts: [...names, team.place, ...peopleOf(team)] }
}

const people = new WeakMap<Team, readonly string[]>()

/** Texts of everybody in a team: the same for all its stories. */
function peopleOf(team: Team): readonly string[] {
  const known = people.get(team)
  if (known !== undefined) return known
  const { cdo, para, pswo, spswo, police, health, partner } = team
  const found = [cdo, para, pswo, spswo, police, health, partner].flatMap(
    ({ actor, post, desk, name, officeName }) => [actor, post, desk, name, officeName],
  )
  people.set(team, found)
  return found
}

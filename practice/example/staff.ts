import { DIRECTORY, idOf } from './ids.ts'
import type { Tongue } from './own-names.ts'
import { STAFF_TABLE } from './staff-table.ts'

/** Somebody who works in the example, with their post, desk and office. */
export interface Staff {
  readonly account: string
  readonly actor: string
  readonly name: string
  readonly role: string
  readonly post: string
  readonly desk: string
  readonly deskName: string
  readonly office: string
  readonly officeName: string
  readonly agency: string
  /** Place id the office serves; null for the nation. */
  readonly place: string | null
  /** Name of the district; empty for the nation. */
  readonly district: string
}

/** Everybody of a table of staff; each table has its own `crew` number, from which their ids come. */
export function hired(table: string, crew: number): readonly Staff[] {
  const ids = new Map<string, string>()
  const id = (name: string): string => {
    const known = ids.get(name) ?? idOf(crew, DIRECTORY, ids.size + 1)
    ids.set(name, known)
    return known
  }
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const cells = line.split(' | ').map((cell) => (cell === '-' ? '' : cell))
      const [account = '', role = '', name = '', deskName = '', officeName = ''] = cells
      const [agency = '', place = '', district = ''] = cells.slice(5)
      return {
        account,
        role,
        name,
        deskName,
        officeName,
        agency,
        district,
        place: place === '' ? null : place,
        actor: id(`actor ${account}`),
        post: id(`post ${account}`),
        desk: id(`desk ${deskName}`),
        office: id(`office ${officeName}`),
      }
    })
}

/** Everybody who signs in. */
export const STAFF: readonly Staff[] = hired(STAFF_TABLE, 0)

/** Somebody by account. @throws RangeError where nobody has it */
export function staff(account: string): Staff {
  const found = STAFF.find((one) => one.account === account)
  if (found === undefined) throw new RangeError(`nobody has the account ${account}`)
  return found
}

/** Those who work together for the children of one sub-county. */
export interface Team {
  /** Place id of the sub-county. */
  readonly place: string
  readonly tongues: readonly Tongue[]
  readonly cdo: Staff
  readonly para: Staff
  readonly pswo: Staff
  readonly spswo: Staff
  readonly police: Staff
  readonly health: Staff
  readonly partner: Staff
}

function team(subCounty: string, district: string, tongues: readonly Tongue[]): Team {
  const cdo = staff(`cdo.${subCounty}`)
  return {
    place: cdo.place ?? '',
    tongues,
    cdo,
    para: staff(`para.${subCounty}`),
    pswo: staff(`pswo.${district}`),
    spswo: staff(`spswo.${district}`),
    police: staff(`cfpu.${district}`),
    health: staff(`health.${district}`),
    partner: staff(`ngo.${district}`),
  }
}

/** Most of the example lies in Kigumba. */
export const HOME_TEAM: Team = team('kigumba', 'kiryandongo', [
  'runyoro',
  'runyoro',
  'luo',
  'luganda',
])

/** All teams, home twice: twice as much happens there. */
export const TEAMS: readonly Team[] = [
  HOME_TEAM,
  HOME_TEAM,
  team('kiryandongo', 'kiryandongo', ['runyoro', 'luo', 'ateso']),
  team('alero', 'nwoya', ['luo', 'luo', 'luo', 'ateso']),
  team('koch-goma', 'nwoya', ['luo']),
]

/** One account of each role that signs in, all for the same sub-county, district and nation. */
export const HOME_ACCOUNTS: readonly string[] = STAFF.filter(
  ({ district, place }) => district !== 'Nwoya' && place !== '120.281.1854',
).map(({ account }) => account)

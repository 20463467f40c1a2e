import { unpackPlaces } from '@cwmis/practice/places/field-places.ts'
import type { Place } from '@cwmis/practice/places/place.ts'
import { keepPlaces, keptPlaces } from '../device/places.ts'
import { type Machine, openAccount } from '../machine.ts'
import { directoryFact } from '../store/facts.ts'

export type Rows = readonly Place[]

/** File of the whole country down to sub-counties. */
const NATION = 'all'
const inMemory = new Map<string, Rows>()
const joined = new Map<string, Rows>()

/**
 * The nation down to sub-counties and everything within the districts one works in (and that of `id`): from this
 * device, fetched once where they are not there. The same districts give the same list, so that its index is made once.
 */
export async function heldPlaces(machine: Machine, id?: string): Promise<Rows> {
  const own = await ownDistricts()
  const other = id?.split('.')[0]
  const wanted = [...new Set(other ? [...own, other] : own)].sort()
  const files = await Promise.all(wanted.map((district) => held(machine, district)))
  const here = wanted.filter((_, at) => files[at] !== null)
  const key = here.join(' ')
  const nation = await held(machine, NATION)
  const known = joined.get(key)
  if (known && nation) return known
  const beyond = (nation ?? []).filter((place) => !here.includes(place.id.split('.')[0] ?? ''))
  const rows = [...beyond, ...files.flatMap((file) => file ?? [])]
  if (nation) joined.set(key, rows)
  return rows
}

/** Sees to it that the nation and one's own districts are on this device. */
export async function keepOwnPlaces(machine: Machine): Promise<void> {
  for (const name of [NATION, ...new Set(await ownDistricts())]) {
    if ((await keptPlaces(machine.device, name)) === null) await fetched(machine, name)
  }
}

async function ownDistricts(): Promise<string[]> {
  const open = openAccount()
  const fact = open ? await directoryFact(open.store) : null
  const posts = fact?.answer.me.posts ?? []
  return posts.flatMap((post) => post.place?.split('.')[0] ?? [])
}

/** One file of places; null where it cannot be had now. */
async function held(machine: Machine, name: string): Promise<Rows | null> {
  const known = inMemory.get(name)
  if (known) return known
  const packed = (await keptPlaces(machine.device, name)) ?? (await fetched(machine, name))
  if (packed === null) return null
  const rows = unpackPlaces(packed)
  inMemory.set(name, rows)
  return rows
}

async function fetched(machine: Machine, name: string): Promise<string | null> {
  const answered = await machine.door.get<string>(`/places/${name}.json`)
  if (!answered.ok) return null
  await keepPlaces(machine.device, name, answered.body)
  return answered.body
}

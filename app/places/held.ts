import { keptPlaces, keepPlaces } from '../device/places.ts'
import { type Machine, openAccount } from '../machine.ts'
import { directoryFact } from '../store/facts.ts'
import type { PlaceRow } from './match.ts'

const inMemory = new Map<string, readonly PlaceRow[]>()

/** The places of the districts one works in, and of the district of `id`: from this device, fetched once where they are not. */
export async function heldPlaces(machine: Machine, id?: string): Promise<readonly PlaceRow[]> {
  const districts = new Set(await ownDistricts())
  const other = id?.split('.')[0]
  if (other) districts.add(other)
  const rows = await Promise.all(['all', ...districts].map((district) => held(machine, district)))
  return rows.flat()
}

async function ownDistricts(): Promise<string[]> {
  const open = openAccount()
  const fact = open ? await directoryFact(open.store) : null
  const posts = fact?.answer.me.posts ?? []
  return posts.flatMap((post) => post.place?.split('.')[0] ?? [])
}

/** One file: a district's places, or (`all`) those above the parishes of the whole country. */
async function held(machine: Machine, district: string): Promise<readonly PlaceRow[]> {
  const known = inMemory.get(district) ?? (await keptPlaces(machine.device, district))
  const rows = known ?? (await fetched(machine, district))
  if (rows) inMemory.set(district, rows)
  return rows ?? []
}

async function fetched(machine: Machine, district: string): Promise<readonly PlaceRow[] | null> {
  const answered = await machine.door.get<readonly PlaceRow[]>(`/places/${district}.json`)
  if (!answered.ok) return null
  await keepPlaces(machine.device, district, answered.body)
  return answered.body
}

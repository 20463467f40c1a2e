import type { PlacesAnswer } from '@cwmis/core/wire/lists.ts'
import type { Machine } from '../machine.ts'
import { heldPlaces } from './held.ts'
import { bestPlaces, pathOf } from './match.ts'

/** A place: its id, its level, and the names from its own level up to its district. */
export type Place = PlacesAnswer['places'][number]

const MOST = 12
/** A slow office does not hold up what this device finds by itself. */
const PATIENCE_MS = 2_000

/** Places of every level by a part of a name: this device's districts first, then what the office finds. */
export async function searchPlaces(machine: Machine, text: string): Promise<readonly Place[]> {
  if (text.trim() === '') return []
  const asked = askOffice(machine, text)
  const here = bestPlaces(await heldPlaces(machine), text, MOST)
  const there = await Promise.race([asked, nothingAfter(PATIENCE_MS)])
  const known = new Set(here.map((place) => place.id))
  return [...here, ...there.filter((place) => !known.has(place.id))].slice(0, MOST)
}

/** A place with its names, from this device or the office; null where neither knows it. */
export async function placePath(machine: Machine, id: string): Promise<Place | null> {
  return pathOf(await heldPlaces(machine, id), id)
}

async function askOffice(machine: Machine, text: string): Promise<readonly Place[]> {
  const answered = await machine.door.post<PlacesAnswer>('/places/search', { text, limit: MOST })
  return answered.ok ? answered.body.places : []
}

function nothingAfter(ms: number): Promise<readonly Place[]> {
  return new Promise((resolve) => setTimeout(() => resolve([]), ms))
}

import type { PlacesAnswer } from '@cwmis/core/wire/lists.ts'
import { levelOf } from '@cwmis/practice/places/place.ts'
import { placePath as pathIn } from '@cwmis/practice/places/place-index.ts'
import { searchPlaces as searchIn } from '@cwmis/practice/places/search.ts'
import type { Machine } from '../machine.ts'
import { heldPlaces, type Rows } from './held.ts'

/** A place: its id, its level, and the names from its own level up to its district. */
export type Place = PlacesAnswer['places'][number]

const MOST = 12
/** A slow office does not hold up what this device finds by itself. */
const PATIENCE_MS = 2_000

/** Places of every level by the beginning of a name: this device's districts first, then what the office finds. */
export async function searchPlaces(machine: Machine, text: string): Promise<readonly Place[]> {
  if (text.trim() === '') return []
  const asked = askOffice(machine, text)
  const rows = await heldPlaces(machine)
  const here = searchIn(rows, text, MOST).map((row) => lineOf(rows, row.id))
  const there = await Promise.race([asked, nothingAfter(PATIENCE_MS)])
  const known = new Set(here.map((place) => place.id))
  return [...here, ...there.filter((place) => !known.has(place.id))].slice(0, MOST)
}

/** A place with its names; null where nothing is known of it on this device and its district's file cannot be had. */
export async function placePath(machine: Machine, id: string): Promise<Place | null> {
  const rows = await heldPlaces(machine, id)
  const place = lineOf(rows, id)
  return place.names.length > 0 ? place : null
}

function lineOf(rows: Rows, id: string): Place {
  return { id, level: levelOf(id), names: pathIn(rows, id).map((row) => row.name) }
}

async function askOffice(machine: Machine, text: string): Promise<readonly Place[]> {
  const answered = await machine.door.post<PlacesAnswer>('/places/search', { text, limit: MOST })
  return answered.ok ? answered.body.places : []
}

function nothingAfter(ms: number): Promise<readonly Place[]> {
  return new Promise((resolve) => setTimeout(() => resolve([]), ms))
}

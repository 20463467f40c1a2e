import counties from 'ug-locale/counties.json' with { type: 'json' }
import districts from 'ug-locale/districts.json' with { type: 'json' }
import parishes from 'ug-locale/parishes.json' with { type: 'json' }
import subCounties from 'ug-locale/subcounties.json' with { type: 'json' }
import villages from 'ug-locale/villages.json' with { type: 'json' }
import { titleCase } from './names.ts'
import { NEW_UNITS } from './patch.ts'
import type { Place } from './place.ts'

interface SourceRow {
  readonly id: string
  readonly name: string
  readonly parent: string
}

/** Ids of the level above by the source's own id; each level fills the next. */
type Paths = Map<string, string>

/** Places of one level under those above it; an orphan of the source is left out. */
function level(rows: readonly SourceRow[], above: Paths): { places: Place[]; paths: Paths } {
  const places: Place[] = []
  const paths: Paths = new Map()
  for (const row of rows) {
    const parent = above.get(row.parent)
    if (parent === undefined) continue
    const id = `${parent}.${row.id}`
    paths.set(row.id, id)
    places.push({ id, name: titleCase(row.name) })
  }
  return { places, paths }
}

/** Counties that a newer district or city took over: by county id, its id. */
function takenOver(): Paths {
  return new Map(NEW_UNITS.flatMap(({ id, counties: taken }) => taken.map((one) => [one, id])))
}

function firstLevel(): { places: Place[]; paths: Paths } {
  const old = districts.map(({ id, name }) => ({ id, name: titleCase(name) }))
  const places = [...old, ...NEW_UNITS.map(({ id, name }) => ({ id, name }))]
  return { places, paths: new Map(places.map(({ id }) => [id, id])) }
}

function build(): readonly Place[] {
  const moved = takenOver()
  const first = firstLevel()
  const second = level(
    counties.map(({ id, name, district }) => ({ id, name, parent: moved.get(id) ?? district })),
    first.paths,
  )
  const third = level(
    subCounties.map(({ id, name, county }) => ({ id, name, parent: county })),
    second.paths,
  )
  const fourth = level(
    parishes.map(({ id, name, subcounty }) => ({ id, name, parent: subcounty })),
    third.paths,
  )
  const fifth = level(
    villages.map(({ id, name, parish }) => ({ id, name, parent: parish })),
    fourth.paths,
  )
  return [first, second, third, fourth, fifth].flatMap(({ places }) => places)
}

let loaded: readonly Place[] | null = null

/** Every place of Uganda, level by level: the package's list, mended by the patch. Built once. For the server; phones get `fieldPlaces`. */
export function loadPlaces(): readonly Place[] {
  loaded ??= build()
  return loaded
}

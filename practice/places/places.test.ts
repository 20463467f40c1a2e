import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fieldPlaces, packPlaces, unpackPlaces } from './field-places.ts'
import { foldName, titleCase } from './names.ts'
import { NEW_UNITS } from './patch.ts'
import { levelOf, parentOf } from './place.ts'
import { placeName, placePath } from './place-index.ts'
import { loadPlaces } from './places.ts'
import { searchPlaces } from './search.ts'

const places = loadPlaces()

function names(text: string, limit = 8): string[] {
  return searchPlaces(places, text, limit).map((place) =>
    placePath(places, place.id)
      .map(({ name }) => name)
      .join(' < '),
  )
}

test('all of the list and of the patch is there, each place once, none without its parent', () => {
  const counts = Object.groupBy(places, ({ id }) => levelOf(id))
  expect(counts.district).toHaveLength(135 + NEW_UNITS.length)
  expect(counts.county).toHaveLength(303)
  expect(counts['sub-county']).toHaveLength(2120)
  expect(counts.parish).toHaveLength(10365)
  expect(counts.village).toHaveLength(71250)
  const ids = new Set(places.map(({ id }) => id))
  expect(ids.size).toBe(places.length)
  const orphans = places.filter(({ id }) => {
    const parent = parentOf(id)
    return parent !== null && !ids.has(parent)
  })
  expect(orphans).toEqual([])
})

test('Terego and the ten cities stand on their own, with what they took over', () => {
  expect(NEW_UNITS.filter(({ sort }) => sort === 'city')).toHaveLength(10)
  expect(names('terego', 3)).toEqual([
    'Terego',
    'Terego East County < Terego',
    'Terego West County < Terego',
  ])
  expect(names('arua city')[0]).toBe('Arua City')
  expect(names('arua municipality')[0]).toBe('Arua Municipality < Arua City')
  for (const { id, counties, provenance } of NEW_UNITS) {
    const below = places.filter((place) => parentOf(place.id) === id)
    expect(below).toHaveLength(counties.length)
    expect(provenance.state).toBe('proposed')
    expect(provenance.from).toBe('2020-07-01')
  }
})

test('one box finds every level, by the beginning of any word, whatever the spelling', () => {
  expect(names('kig')[0]).toContain('Kig')
  expect(names('Kigumba, Kiryandongo')[0]).toBe('Kigumba < Kibanda South County < Kiryandongo')
  expect(names('KIGUMBA kilyandongo')[0]).toBe('Kigumba < Kibanda South County < Kiryandongo')
  expect(names('Kampara')[0]).toBe('Kampala')
  expect(names('Luwero')[0]).toBe('Luweero')
  expect(names('Ssembabule')[0]).toBe('Ssembabule')
  expect(names('sembabule')[0]).toBe('Ssembabule')
  expect(names('')).toEqual([])
  expect(names('  ,')).toEqual([])
})

test('names are written as people write them', () => {
  expect(titleCase('BUSHENYI -ISHAKA  MUNICIPALITY')).toBe('Bushenyi-Ishaka Municipality')
  expect(titleCase("NG'OYA II")).toBe("Ng'oya II")
  expect(titleCase('KOBOKO (TOWN)')).toBe('Koboko (Town)')
})

test('what begins a name begins its folded form, letter by letter', () => {
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.nat(30), ({ name }, length) => {
      const begun = foldName(name.slice(0, length).trim())
      const whole = foldName(name)
      // A digraph cut in half (the p of "ph") is the one exception.
      fc.pre(!/p$/i.test(name.slice(0, length).trim()))
      expect(whole.startsWith(begun)).toBe(true)
    }),
  )
})

test('every place is found by its whole name within its path', () => {
  fc.assert(
    fc.property(fc.constantFrom(...places), (place) => {
      const parent = parentOf(place.id)
      const around = parent === null ? '' : (placeName(places, parent) ?? '')
      const found = searchPlaces(places, `${place.name}, ${around}`, 40)
      expect(found.map(({ name }) => foldName(name))).toContain(foldName(place.name))
    }),
    { numRuns: 200 },
  )
})

test('a phone carries the nation to sub-counties and its own districts, packed small', () => {
  const field = fieldPlaces(places, ['42', '98'])
  expect(field.filter(({ id }) => levelOf(id) === 'village').length).toBeGreaterThan(500)
  expect(field.some(({ id }) => id.split('.').length > 3 && !/^(42|98)\./.test(id))).toBe(false)
  const packed = packPlaces(field)
  const sorted = (list: typeof field) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  expect(sorted(unpackPlaces(packed))).toEqual(sorted(field))
  // 27 KB for two districts when written; the nation alone takes 18 KB.
  expect(gzipSync(packed).length).toBeLessThan(32_000)
})

test('places that are none read as nothing', () => {
  expect(unpackPlaces('nonsense\n0 x Name\n')).toEqual([])
  expect(placeName(places, '9999')).toBeNull()
  expect(placePath(places, '9999.1')).toEqual([])
})

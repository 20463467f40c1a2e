import { describe, expect, test } from 'vitest'
import { CONTENT } from '../content.ts'
import { levelOf } from '../places/place.ts'
import { loadPlaces } from '../places/places.ts'
import { country } from './country.ts'
import { nationStory, villagesIn } from './nation.ts'

const PLACES = loadPlaces()
const COUNTRY = country(PLACES)
const NATION = { seed: 3, now: 1_800_000_000_000, country: COUNTRY, villages: villagesIn(PLACES) }

describe('a country', () => {
  test('has a crew in each of its 146 districts, every desk with its posts', () => {
    const districts = PLACES.filter(({ id }) => levelOf(id) === 'district').map(({ id }) => id)
    const served = new Set(COUNTRY.staff.map(({ place }) => place?.split('.')[0]))
    expect(districts).toHaveLength(146)
    expect(districts.filter((id) => !served.has(id))).toEqual([])
    const { staff } = COUNTRY
    for (const key of ['account', 'actor', 'post'] as const) {
      expect(new Set(staff.map((one) => one[key])).size).toBe(staff.length)
    }
    const roles = new Set(CONTENT.roles.map(({ code }) => code))
    expect(staff.filter(({ role }) => !roles.has(role))).toEqual([])
  })

  test('has villages for every team', () => {
    const { villages } = NATION
    expect(COUNTRY.teams.filter(({ place }) => villages(place).length === 0)).toEqual([])
    expect(COUNTRY.teams.length).toBeGreaterThan(250)
  })
})

describe('a nation', () => {
  const stories = Array.from({ length: 2000 }, (_, nth) => nationStory(NATION, nth))

  test('tells each story alike whenever it is asked, all of them over the whole country', () => {
    expect(nationStory(NATION, 7)).toEqual(stories[7])
    const entries = stories.flatMap(({ steps }) => steps.flatMap((step) => step.entries))
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
    const cases = entries.filter(({ kind }) => kind === 'case-opened')
    expect(cases).toHaveLength(stories.length)
    const districts = new Set(stories.map(({ steps }) => steps.at(-1)?.by.district))
    expect(districts.size).toBeGreaterThan(115)
  })
})

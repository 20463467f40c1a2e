import { indexContent } from '@cwmis/core/content-index.ts'
import { checkAnswers } from '@cwmis/core/form/check.ts'
import { DAY, isoOf } from '@cwmis/core/time/instant.ts'
import { describe, expect, test } from 'vitest'
import { CONTENT } from '../content.ts'
import { loadPlaces } from '../places/places.ts'
import { kindOf, partsOf } from './parts.ts'
import { plantedIn } from './planted.ts'
import { HOME_ACCOUNTS, STAFF, staff } from './staff.ts'
import type { Said } from './tale.ts'
import { exampleWorld } from './world.ts'

const NOW = Date.parse('2026-11-22T12:30:00.000Z')
const WANTED = { seed: 1, children: 200, now: NOW, places: loadPlaces() }
const WORLD = exampleWorld(WANTED)
const STEPS = WORLD.flatMap(({ steps }) => steps)
const ENTRIES = STEPS.flatMap(({ entries }) => entries)

function problemsOf(entry: Said): readonly string[] {
  const kind = kindOf(entry)
  const form = indexContent(CONTENT).form(kind.form)
  if (form === null) return ['no form']
  const scope = { answers: entry.answers, roots: {}, withheld: new Set<string>(), asOf: isoOf(NOW) }
  const body = { form, kind: kind.kind, lists: CONTENT.codeLists }
  return checkAnswers(body, entry.answers, scope).map(({ field, code }) => `${field} ${code}`)
}

describe('the invented world', () => {
  test('is the same for the same seed, and another for another', () => {
    expect(exampleWorld(WANTED)).toEqual(WORLD)
    const other = exampleWorld({ ...WANTED, seed: 2 })
    const ids = new Set(ENTRIES.map(({ id }) => id))
    const shared = other
      .flatMap(({ steps }) => steps.flatMap(({ entries }) => entries))
      .filter(({ id }) => ids.has(id))
    expect(shared).toEqual([])
  })

  test('gives every entry, bundle and subject an id of its own', () => {
    const subjects = new Set(ENTRIES.map(({ subject }) => subject.id))
    const ids = [...ENTRIES, ...STEPS].map(({ id }) => id)
    expect(new Set([...ids, ...subjects]).size).toBe(ids.length + subjects.size)
  })

  test('lies between a year and a half ago and now, each story in its order', () => {
    const times = WORLD.map(({ steps }) => steps.map(({ recordedAt }) => recordedAt))
    expect(times.every((story) => story.every((at, nth) => at >= (story[nth - 1] ?? 0)))).toBe(true)
    expect(Math.max(...times.flat())).toBeLessThanOrEqual(NOW)
    expect(Math.min(...times.flat())).toBeGreaterThan(NOW - 600 * DAY)
    expect(STEPS.every(({ recordedAt, writtenAt }) => writtenAt <= recordedAt)).toBe(true)
  })

  test('is about two hundred children in two districts', () => {
    const { children = 0, 'subjects:report': reports = 0 } = plantedIn(WORLD)
    expect(children).toBeGreaterThan(150)
    expect(reports).toBeGreaterThan(180)
    const districts = new Set(STEPS.map(({ by }) => by.district))
    expect([...districts].toSorted()).toEqual(['', 'Kiryandongo', 'Nwoya'])
  })

  test('answers as the forms ask', () => {
    expect(ENTRIES.flatMap(problemsOf)).toEqual([])
  })

  test('keeps what is restricted out of the open part', () => {
    const open = ENTRIES.map((entry) => JSON.stringify(partsOf(entry).open))
    expect(open.filter((body) => body.includes('SX.'))).toEqual([])
    expect(ENTRIES.some((entry) => partsOf(entry).SV !== undefined)).toBe(true)
  })

  test('lets everybody write only what their role may', () => {
    const strangers = STEPS.filter(({ by, entries }) => {
      const role = CONTENT.roles.find(({ code }) => code === by.role)
      return !entries.every(({ kind }) => role?.writes.includes(kind))
    })
    expect(strangers).toEqual([])
  })

  test('below a hundred children is everyday work alone', () => {
    const small = plantedIn(exampleWorld({ ...WANTED, children: 30 }))
    expect(small.children).toBeGreaterThan(20)
    expect(Object.keys(small).filter((name) => name.startsWith('refused'))).toEqual([])
  })
})

describe('the people', () => {
  test('are one for each role that signs in, at home', () => {
    const wanted = CONTENT.roles.filter(({ signsIn }) => signsIn).map(({ code }) => code)
    const home = HOME_ACCOUNTS.map((account) => staff(account).role)
    expect(home.toSorted()).toEqual(wanted.toSorted())
  })

  test('sit where the places of the country are', () => {
    const known = new Set(WANTED.places.map(({ id }) => id))
    expect(STAFF.filter(({ place }) => place !== null && !known.has(place))).toEqual([])
    expect(() => staff('nobody')).toThrow(RangeError)
  })
})

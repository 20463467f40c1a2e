import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { countMusts, type Must, readMusts } from '../run/musts.ts'
import { ROOT } from './house/files.ts'

const LIST = readFileSync(join(ROOT, 'tests', 'musts.tsv'), 'utf8')
const MUSTS = readMusts(LIST)
/** The beginning of a test with its title. */
const TITLE = /\btest(?:\.each\([^)]*\))?\(\s*(['"`])(.*?)\1,/gs

/** The names of musts in the titles of a test file's tests; of tests that are passed over, none. */
function namedBy(source: string): ReadonlySet<string> {
  const titles = [...source.matchAll(TITLE)].map((found) => found[2] ?? '')
  return new Set(titles.flatMap((title) => title.match(/\bS\d+\.\d+\b/g) ?? []))
}

/** What the list promises and no test's title bears out. */
function unproven(musts: readonly Must[]): readonly string[] {
  return musts
    .filter(({ test: path }) => path !== '')
    .filter(({ name, test: path }) => {
      const file = join(ROOT, path)
      return !existsSync(file) || !namedBy(readFileSync(file, 'utf8')).has(name)
    })
    .map(({ name }) => name)
}

test('every test that a must names exists and names the must', () => {
  expect(unproven(MUSTS)).toEqual([])
})

test('a test that is not there, and one that is about something else, are seen', () => {
  const wrong = ['tests/s99-nobody.e2e.ts', 'tests/musts.test.ts']
  const musts = wrong.map((path, at) => ({ name: `S99.${String(at)}`, words: '', test: path }))
  expect(unproven(musts)).toEqual(['S99.0', 'S99.1'])
  expect([...namedBy("test.skip('S1.1 passed over', () => {})")]).toEqual([])
  expect([...namedBy("test('S1.1, S1.2: shown', async () => {})")]).toEqual(['S1.1', 'S1.2'])
})

test('the closing line says how many are proven: whoever takes a proof away has to say so there', () => {
  expect(LIST.trimEnd().split('\n').at(-1)).toBe(countMusts(MUSTS))
})

test('every scenario is there, its musts numbered one after the other, none without words', () => {
  const names = MUSTS.map(({ name }) => name)
  const scenarios = [...new Set(names.map((name) => name.split('.')[0]))]
  expect(scenarios).toEqual(Array.from({ length: 11 }, (_, at) => `S${String(at)}`))
  const inOrder = scenarios.flatMap((one) => {
    const own = names.filter((name) => name.startsWith(`${String(one)}.`))
    return own.map((_, at) => `${String(one)}.${String(at + 1)}`)
  })
  expect(names).toEqual(inOrder)
  expect(MUSTS.filter(({ words }) => words === '')).toEqual([])
})

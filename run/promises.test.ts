import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PROMISES } from './promises.ts'
import { ROOT } from './tool.ts'

const page = readFileSync(join(ROOT, 'docs', 'promises.md'), 'utf8')
const rows = new Map(
  [...page.matchAll(/^\| `([\w-]+)` \| (.*) \|$/gm)].map((row) => [row[1] ?? '', row[2] ?? '']),
)

test.each(Object.entries(PROMISES))('the page says what is judged: %s', (name, promise) => {
  expect(rows.get(name)).toBe(promise)
})

test('every promise of the page has its measure, every measure its promise and a small run in the tests', () => {
  const files = readdirSync(join(import.meta.dirname, 'measures'))
  const small = /\.(?:pg\.test|e2e)\.ts$/
  const measures = files.filter((file) => !/\.(?:test|e2e)\.ts$/.test(file))
  const tested = files.filter((file) => small.test(file))
  const names = Object.keys(PROMISES).toSorted()
  expect([...rows.keys()].toSorted()).toEqual(names)
  expect(measures.map((file) => file.replace(/\.ts$/, '')).toSorted()).toEqual(names)
  expect(tested.map((file) => file.replace(small, '')).toSorted()).toEqual(names)
})

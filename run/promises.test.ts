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

test('every promise of the page has its measure, and every measure its promise', () => {
  const measures = readdirSync(join(import.meta.dirname, 'measures'))
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => file.replace(/\.ts$/, ''))
  expect(measures.toSorted()).toEqual([...rows.keys()].toSorted())
  expect(measures.toSorted()).toEqual(Object.keys(PROMISES).toSorted())
})

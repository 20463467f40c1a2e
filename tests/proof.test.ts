import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { MEASURES } from './house/measures.ts'

const ROOT = join(import.meta.dirname, '..')

/** Test files and measures that a page of proofs names and the house does not have. */
function missingProofs(page: string): string[] {
  const named = [...page.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '')
  const files = named.filter((name) => /\.(?:test|e2e)\.tsx?$/.test(name))
  const measures = named.filter((name) => name.startsWith('measure ') && name !== 'measure NAME')
  return [
    ...files.filter((file) => !existsSync(join(ROOT, file))),
    ...measures.filter((name) => !MEASURES.includes(name.slice('measure '.length))),
  ]
}

test('every proof that is named exists', () => {
  expect(missingProofs(readFileSync(join(ROOT, 'docs', 'proof.md'), 'utf8'))).toEqual([])
})

test('a proof that does not exist is seen', () => {
  expect(missingProofs('`tests/no-such.e2e.ts`, `measure nothing`')).toEqual([
    'tests/no-such.e2e.ts',
    'measure nothing',
  ])
})

import { expect, test } from 'vitest'
import { houseFiles, type SourceFile } from './house/files.ts'

/** Where the word may stand: the list that forbids it, and the tests and lists that say so. */
const SPOKEN_OF = /^(?:practice\/terms\/forbidden\.ts|tests\/musts\.tsv|.*\.test\.ts)$/
const WORD = /\bconvict/i

/** The files in which a child would be called by the word. */
function calling(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path, text }) => !SPOKEN_OF.test(path) && WORD.test(text))
    .map(({ path }) => path)
}

test('S2.13: the word "convicted" stands in no word, form, message, fixture or source of the house', () => {
  const files = houseFiles(/\.(?:ts|tsx|sql|json|md|tsv|csv|html|css|txt)$/)
  expect(files.length).toBeGreaterThan(1000)
  expect(calling(files)).toEqual([])
  expect(calling([{ path: 'practice/x.ts', text: "label: 'Convicted?'" }])).toHaveLength(1)
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HELP_PAGES } from '@cwmis/practice/help/pages.ts'
import { messages } from '@cwmis/practice/languages/en.ts'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
/** Words that no definition of the practice asks for: they are said by papers and by help. */
const SAID = /^(?:paper|help)\./

/** Every text in quotes of these folders' sources, tests and catalogues apart. */
function quotedIn(folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/\.(test|d)\.tsx?$|\.types/.test(file))
      .flatMap((file) => quoted(readFileSync(join(ROOT, folder, file), 'utf8'))),
  )
}

function quoted(source: string): readonly string[] {
  const all = source.matchAll(/(['`])((?:paper|help)\.(?:(?!\1)[^\n])+)\1/g)
  return [...all].map((found) => found[2] ?? '')
}

/** The keys that no text says: neither as it stands nor around its holes. A hole in help names a page. */
function unsaid(keys: readonly string[], texts: readonly string[]): readonly string[] {
  const page = `(?:${HELP_PAGES.join('|')})`
  const shapes = texts.map((text) => {
    const pieces = text.split(/\$\{[^}]*\}/).map((piece) => piece.replaceAll('.', '\\.'))
    return new RegExp(`^${pieces.join(text.startsWith('help.') ? page : '.+')}$`)
  })
  return keys.filter((key) => !shapes.some((shape) => shape.test(key)))
}

test('every word of papers and of help is said somewhere', () => {
  const texts = quotedIn(['practice/paper', 'server', 'app'])
  const keys = Object.keys(messages).filter((key) => SAID.test(key))
  expect(keys.length).toBeGreaterThan(50)
  expect(unsaid(keys, texts)).toEqual([])
  expect(unsaid(['paper.never-said', 'help.never-said'], texts)).toEqual([
    'paper.never-said',
    'help.never-said',
  ])
})

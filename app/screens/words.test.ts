import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { messages as practice } from '@cwmis/practice/languages/en.ts'
import { mapMessages } from '@cwmis/practice/languages/en-map.ts'
import { registerMessages } from '@cwmis/practice/languages/en-registers.ts'
import { expect, test } from 'vitest'
import { messages as own } from '../words/en.ts'
import { enScreens } from '../words/en-screens.ts'

const known: Readonly<Record<string, string>> = {
  ...own,
  ...enScreens,
  ...practice,
  ...mapMessages,
  ...registerMessages,
}
const keys = Object.keys(known)

/** Every `t('…')` and every message key held in a constant, of the parts and screens. */
function spoken(folder: string): readonly { readonly file: string; readonly key: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/(words|\.test)\.tsx?$/.test(file))
    .flatMap((file) =>
      keysIn(readFileSync(join(folder, file), 'utf8')).map((key) => ({ file, key })),
    )
}

function keysIn(source: string): readonly string[] {
  const quoted = [...source.matchAll(/(?<![\w.'])(?:t|hasWords)\(\s*(['`])([^'`]+)\1/g)].map(
    (found) => found[2] ?? '',
  )
  const held = [...source.matchAll(/'((?:screens|parts)\.[a-z-]+\.[^']+)'/g)].map(
    (found) => found[1] ?? '',
  )
  return [...new Set([...quoted, ...held])]
}

/** A key with a hole (`codes.${list}.x`) is known where some key fits around the hole. */
function isKnown(key: string): boolean {
  if (!key.includes('${')) return Object.hasOwn(known, key)
  const shape = key
    .split(/\$\{[^}]*\}/)
    .map((piece) => piece.replaceAll('.', '\\.').replaceAll('$', '\\$'))
    .join('.+')
  const fits = new RegExp(`^${shape}$`)
  return keys.some((one) => fits.test(one))
}

test('Should have words for every key the parts and screens speak', () => {
  const folder = join(import.meta.dirname, '..')
  const all = [...spoken(join(folder, 'parts')), ...spoken(join(folder, 'screens'))]
  expect(all.length).toBeGreaterThan(200)
  expect(all.filter(({ key }) => !isKnown(key))).toEqual([])
})

test('Should notice a key nobody wrote', () => {
  expect(keysIn("t('screens.nowhere.at-all')").filter((key) => !isKnown(key))).toHaveLength(1)
  expect(isKnown(`screens.nowhere.$${'{x}'}`)).toBe(false)
})

test('Should call nothing by the words that are banned from labels', () => {
  const banned = /\b(beneficiary|client|a record|entity|submit|PSW)\b/i
  const called = Object.entries({ ...own, ...enScreens }).filter(([, text]) => banned.test(text))
  expect(called).toEqual([])
})

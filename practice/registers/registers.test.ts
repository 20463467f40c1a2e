import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CONTENT } from '../content.ts'
import { messages } from '../languages/en.ts'
import { registerMessages } from '../languages/en-registers.ts'
import { saysForbidden } from '../lint/words.ts'
import { REGISTERS } from './index.ts'
import { F19_RETURN, F28 } from './summaries.ts'

const words: Readonly<Record<string, string>> = { ...messages, ...registerMessages }

test('every register names roles, kinds and words that exist, and says where it comes from', () => {
  const roles = new Set(CONTENT.roles.map(({ code }) => code))
  expect(REGISTERS.flatMap((one) => one.roles).filter((role) => !roles.has(role))).toEqual([])
  const kinds = new Set(CONTENT.kinds.map(({ kind }) => kind))
  const lines = [...F28.lines, ...F19_RETURN.lines]
  const counted = lines.flatMap(({ sum }) => sum.flatMap((count) => count.kinds))
  expect(counted.filter((kind) => !kinds.has(kind))).toEqual([])
  const asked = REGISTERS.flatMap((register) => [
    `registers.title.${register.code}`,
    ...(register.sort === 'list' ? register.columns.map(({ id }) => `registers.column.${id}`) : []),
    ...(register.sort !== 'list' ? register.lines.map(({ id }) => `registers.line.${id}`) : []),
  ])
  expect(asked.filter((key) => words[key] === undefined)).toEqual([])
  expect(REGISTERS.filter(({ provenance }) => provenance.source.length < 10)).toEqual([])
})

test('its labels are short, and none says a forbidden word', () => {
  const long = Object.entries(registerMessages).filter(
    ([key, text]) => !key.startsWith('registers.file') && text.length > 40,
  )
  expect(long).toEqual([])
  expect(saysForbidden(registerMessages)).toEqual([])
})

test('F28 counts every line the specification has of it', () => {
  const rows = readFileSync(new URL('../../docs/practice/forms.tsv', import.meta.url), 'utf8')
  const typed = rows.split('\n').flatMap((row) => {
    const [form, field] = row.split('\t')
    return form === 'F28' && field !== undefined ? [field] : []
  })
  const chosen = ['month', 'worker']
  expect(F28.lines.map(({ id }) => id)).toEqual(typed.filter((field) => !chosen.includes(field)))
})

test('every code of a column is a message', () => {
  const prefixes = REGISTERS.flatMap((register) =>
    register.sort === 'list' ? register.columns.flatMap(({ words: prefix }) => prefix ?? []) : [],
  )
  const known = Object.keys(words)
  const lost = prefixes.filter((prefix) => {
    const [before = '', after = ''] = prefix.split('{code}')
    return !known.some((key) => key.startsWith(before) && key.endsWith(after))
  })
  expect(lost).toEqual([])
})

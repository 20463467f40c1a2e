import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { missingKinds, missingTypes, readGlossary, rivalNames } from './glossary/glossary.ts'
import { exportedNames, exportedTypes, namedKinds } from './glossary/names.ts'
import { houseFiles, ROOT } from './house/files.ts'

const glossary = readGlossary(readFileSync(join(ROOT, 'GLOSSARY.md'), 'utf8'))
const core = houseFiles(/^core\/.*(?<!\.test)\.ts$/)
const practice = houseFiles(/^practice\/.*(?<!\.test)\.ts$/)
const house = houseFiles(/^(?:core|practice|ledger|server|connectors|app|run)\/.*\.tsx?$/)

describe('the glossary', () => {
  test('holds every exported type of the core', () => {
    const types = exportedTypes(core)
    expect(types.length).toBeGreaterThan(20)
    expect(missingTypes(glossary, types)).toEqual([])
  })

  test('holds every kind of the practice', () => {
    const kinds = namedKinds(practice)
    expect(kinds.length).toBeGreaterThan(10)
    expect(missingKinds(glossary, kinds)).toEqual([])
  })

  test('its rival words name nothing', () => {
    const names = exportedNames(house)
    expect(names.length).toBeGreaterThan(100)
    expect(rivalNames(glossary, names)).toEqual([])
  })

  test('has no term twice', () => {
    const terms = glossary.terms.map((one) => one.term.toLowerCase())
    expect(terms.filter((term, at) => terms.indexOf(term) !== at)).toEqual([])
  })
})

describe('a house that breaks its glossary', () => {
  const small = readGlossary(
    `**Structure.** A paragraph.
**Entry** — one signed form: \`visit-recorded\`. _Avoid:_ event (the DOM owns it, and more), action record.
**Stage** — a node.
**Mark** — asked or not.`,
  )
  const source = {
    path: 'core/x.ts',
    text: `export interface Entry {}
export type StageMark = 'a'
export type Basket = 'b'
// export type Hidden = 'c'
export const event = 1
export function actionRecord() {}
export const VISIT = { kind: 'visit-recorded' }
export const LOST = { kind: 'child-lost' }`,
  }

  test('a type that is no term is named', () => {
    expect(missingTypes(small, exportedTypes([source]))).toEqual(['Basket'])
  })

  test('a kind that is not there is named', () => {
    expect(missingKinds(small, namedKinds([source]))).toEqual(['child-lost'])
  })

  test('a rival word that is exported is named', () => {
    expect(rivalNames(small, exportedNames([source]))).toEqual(['actionRecord', 'event'])
  })

  test('a line in another form is refused', () => {
    expect(() => readGlossary('**Entry** - one signed form')).toThrow('Not in the form')
  })
})

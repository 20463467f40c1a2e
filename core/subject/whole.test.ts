import { expect, it } from 'vitest'
import type { Entry } from '../entry/entry.ts'
import { CONTENT } from './fixtures/content.ts'
import { caseOpened, entryOf } from './fixtures/entries.ts'
import { KINDS } from './fixtures/kinds.ts'
import type { Slices } from './fold.ts'
import { foldWhole, stepSubject } from './folds.ts'

const WORDS = 'Ŋŋ é long words '.repeat(9)
const LONG = KINDS.filter(
  ({ kind, subjects }) => subjects.includes('case') && !kind.startsWith('plan-'),
).map(({ kind }) => {
  const fields = Array.from({ length: 30 }, (_, at) => [`${kind}-${String(at)}`, WORDS] as const)
  return entryOf({ kind, id: `long-${kind}`, open: Object.fromEntries(fields) })
})
/** Takes back most that is long: at the end the case is short, but some of its answers had to go on the way. */
const MISFILED = LONG.slice(2).map(({ header }) =>
  entryOf({ kind: 'entry-misfiled', id: `not-${header.id}`, open: { entry: header.id } }),
)
const AT = { type: 'case', number: null } as const

function byStep(entries: readonly Entry[], isLoose: boolean): Slices {
  return entries.reduce<Slices>(
    (slices, entry) => stepSubject(CONTENT, 'case', { slices, entry, isLoose }),
    {},
  )
}

it.each([
  ['short all the way', [caseOpened()]],
  ['too long', [caseOpened(), ...LONG]],
  ['too long meanwhile', [caseOpened(), ...LONG, ...MISFILED.toReversed()]],
])('a case that is %s is folded as step by step within the bound', (_, entries) => {
  const { slices, texts } = foldWhole(CONTENT, AT, entries)
  expect(slices).toEqual(byStep(entries, false))
  expect(texts).toEqual({ open: JSON.stringify(slices.open) })
})

it('would not be so without its bound', () => {
  const entries = [caseOpened(), ...LONG, ...MISFILED.toReversed()]
  expect(byStep(entries, true)).not.toEqual(byStep(entries, false))
})

it('gives a child the number that no entry says', () => {
  const described = entryOf({
    kind: 'child-described',
    subject: { type: 'child', id: 'child-1' },
    open: { sex: 'f' },
  })
  const { slices, texts } = foldWhole(CONTENT, { type: 'child', number: '7' }, [described])
  expect(slices.open).toMatchObject({ number: '7' })
  expect(texts.open).toContain('"number":"7"')
})

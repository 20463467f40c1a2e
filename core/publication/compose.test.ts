import { expect, test } from 'vitest'
import { indexContent } from '../content-index.ts'
import { mayAct } from '../provenance.ts'
import { CONTENT } from '../subject/fixtures/content.ts'
import { composeContent, publishedWords } from './compose.ts'
import { differenceTo } from './difference.ts'
import { type PublishedPiece, piecesOf } from './piece.ts'

const [shelved] = CONTENT.kinds
if (shelved === undefined) throw new Error('the fixture has no kinds')
const kind = shelved
const next = { ...kind, version: kind.version + 1 }
const OPEN = { to: null, confirmedBy: null }

function published(from: string, to: string | null = null): PublishedPiece {
  return { sort: 'kind', name: next.kind, version: next.version, body: next, from, ...OPEN, to }
}

test('without a publication the content is the shelf itself', () => {
  expect(composeContent(CONTENT, [], '2026-01-01')).toBe(CONTENT)
  const own = piecesOf(CONTENT).flatMap((piece): PublishedPiece[] => {
    if (piece.sort === 'words') return []
    const { from, to, confirmedBy } = piece.body.provenance
    return [{ ...JSON.parse(JSON.stringify(piece)), from, to, confirmedBy }]
  })
  expect(differenceTo(CONTENT, own)).toEqual([])
})

test.each([
  ['the day before', '2026-02-28', kind.version],
  ['its first day', '2026-03-01', next.version],
  ['its last day', '2026-05-31', next.version],
  ['the day it was withdrawn', '2026-06-01', kind.version],
])('a version counts from its day until it is withdrawn: %s', (_when, asOf, newest) => {
  const content = composeContent(CONTENT, [published('2026-03-01', '2026-06-01')], asOf)
  const index = indexContent(content)
  expect(index.newestKind(kind.kind)?.version).toBe(newest)
  // Whatever the day, both stay readable.
  expect(index.kind(kind.kind, kind.version)).not.toBeNull()
  expect(index.kind(kind.kind, next.version)).not.toBeNull()
})

test('of what has no version of its own the newest in force stands alone', () => {
  const [clock] = CONTENT.clocks
  if (clock === undefined) throw new Error('the fixture has no clocks')
  const body = { ...clock, alerts: [] }
  const piece = {
    sort: 'clock',
    name: clock.name,
    version: 2,
    body,
    from: '2026-03-01',
    ...OPEN,
  } as const
  const on = (day: string) =>
    composeContent(CONTENT, [piece], day).clocks.filter(({ name }) => name === clock.name)
  expect(on('2026-02-28')).toEqual([clock])
  expect(on('2026-03-01')).toMatchObject([{ alerts: [] }])
})

test('a proposal may not act; confirmed by a named person it may, with its limits', () => {
  const [clock] = CONTENT.clocks
  if (clock === undefined) throw new Error('the fixture has no clocks')
  const confirmedBy = { person: 'Invented Person', on: '2026-03-01', document: 'A letter' }
  const piece = {
    sort: 'clock',
    name: clock.name,
    version: 1,
    body: clock,
    from: '2016-01-01',
    to: null,
  } as const
  const acts = (confirmed: typeof confirmedBy | null): boolean =>
    composeContent(CONTENT, [{ ...piece, confirmedBy: confirmed }], '2026-04-01')
      .clocks.filter(({ name }) => name === clock.name)
      .every(({ provenance, limits }) =>
        limits.every((limit) => mayAct(provenance, limit.provenance)),
      )
  expect(acts(null)).toBe(false)
  expect(acts(confirmedBy)).toBe(true)
})

test('later words win, and not before their day', () => {
  const words = (version: number, from: string, said: string): PublishedPiece => ({
    sort: 'words',
    name: 'en',
    version,
    body: { 'f08.title': said },
    from,
    ...OPEN,
  })
  const all = [words(2, '2026-03-01', 'second'), words(1, '2026-01-01', 'first')]
  expect(publishedWords(all, 'en', '2026-02-01')).toEqual({ 'f08.title': 'first' })
  expect(publishedWords(all, 'en', '2026-03-01')).toEqual({ 'f08.title': 'second' })
})

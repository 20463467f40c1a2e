import { expect, test } from 'vitest'
import { effectsOf } from '../effects.ts'
import { CONTENT } from '../fixtures/content.ts'
import { CASE, entryOf, NOON } from '../fixtures/entries.ts'
import { fold } from '../fixtures/fold.ts'
import { foldSubject } from '../folds.ts'

const HOME = { type: 'home', id: 'home-1' } as const
const opened = at('home-opened', {
  name: 'Invented Home',
  capacity: 24,
  licenceNo: 'AH-1',
  licensedUntil: '2027-01-31',
  village: { place: '042.1' },
  desk: 'desk-home',
})

function at(kind: string, open = {}, on = NOON) {
  return entryOf({ kind, subject: HOME, open, on, id: `${kind}-${on}` })
}

test('A home that is written down is open, with its licence and its places', () => {
  expect(fold('home', opened)).toMatchObject({
    status: 'open',
    name: 'Invented Home',
    capacity: 24,
    licence: { number: 'AH-1', until: '2027-01-31', ended: false },
    place: { place: '042.1' },
    desk: 'desk-home',
  })
})

test('A licence that is renewed keeps its number, one that ended says so, and neither closes the home', () => {
  const renewed = at('home-licensed', { licence: 'renewed', licensedUntil: '2029-01-31' })
  expect(fold('home', opened, renewed).licence).toMatchObject({
    number: 'AH-1',
    until: '2029-01-31',
  })
  const ended = fold('home', opened, at('home-licensed', { licence: 'ended' }))
  expect(ended).toMatchObject({ status: 'open', licence: { number: 'AH-1', ended: true } })
})

test('A home is closed by the decision and opened again by another; a refused one leaves it as it was', () => {
  const closed = at('home-closed', { reason: 'harm', closesOn: '2026-12-01' })
  expect(fold('home', opened, closed)).toMatchObject({
    status: 'closed',
    closing: { entry: closed.header.id, reason: 'harm', closesOn: '2026-12-01' },
  })
  const again = fold('home', opened, closed, at('home-reopened'))
  expect(again).toMatchObject({ status: 'open', closing: null })
  const receipt = { ...closed.receipt, verdict: 'refused', rule: 'not-yours' } as const
  expect(fold('home', opened, { ...closed, receipt })).toMatchObject({ status: 'open' })
})

test('The desk of a home sees the home', () => {
  const after = foldSubject(CONTENT, 'home', [opened])
  const { grants, place } = effectsOf(CONTENT, opened, { before: {}, after })
  expect(grants).toContainEqual({ principal: 'desk:desk-home', relation: 'desk' })
  expect(place).toBe('042.1')
})

/** What the last of some entries about a case changes around it. */
function effectsOfLast(...entries: Parameters<typeof foldSubject>[2][number][]) {
  const last = entries.at(-1)
  if (last === undefined) throw new Error('nothing was told')
  const before = foldSubject(CONTENT, 'case', entries.slice(0, -1))
  const after = foldSubject(CONTENT, 'case', entries)
  return effectsOf(CONTENT, last, { before, after })
}

const inCase = (kind: string, open: object) =>
  entryOf({
    kind,
    subject: CASE,
    open: { ...open },
    on: NOON,
    id: `${kind}-${JSON.stringify(open)}`,
  })
const begun = inCase('case-opened', { child: 'child-1', desk: 'desk-1' })
const placed = inCase('placed', { home: 'home-1', homeDesk: 'desk-home' })

test('Who is placed is linked to the home, and its desk sees the case and the child', () => {
  const { links, grants } = effectsOfLast(begun, placed)
  expect(links).toEqual([{ to: HOME, kind: 'placement' }])
  const party = { principal: 'desk:desk-home', relation: 'party' }
  expect(grants).toEqual([party, { ...party, on: { type: 'child', id: 'child-1' } }])
})

test('Who moves leaves the first home, and who leaves is linked to none; the desk sees the case no more', () => {
  const moved = inCase('placed', { home: 'home-2' })
  expect(effectsOfLast(begun, placed, moved).links).toEqual([
    { to: HOME, kind: 'placement', until: true },
    { to: { type: 'home', id: 'home-2' }, kind: 'placement' },
  ])
  const left = inCase('placement-ended', { to: 'kin', home: 'home-1' })
  const { links, grants } = effectsOfLast(begun, placed, left)
  expect(links).toEqual([{ to: HOME, kind: 'placement', until: true }])
  expect(grants).toContainEqual({ principal: 'desk:desk-home', relation: 'party', ends: true })
})

test('A late word on another home ends nothing, and a hidden entry placed nobody', () => {
  const other = inCase('placement-ended', { home: 'home-9' })
  expect(effectsOfLast(begun, placed, other).links).toEqual([])
  const hidden = inCase('entry-misfiled', { entry: placed.header.id })
  expect(effectsOfLast(begun, placed, hidden).links).toEqual([
    { to: HOME, kind: 'placement', until: true },
  ])
})

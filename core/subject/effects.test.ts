import { describe, expect, it } from 'vitest'
import type { Entry } from '../entry/entry.ts'
import { nameParts } from '../match/name-parts.ts'
import { effectsOf } from './effects.ts'
import { CONTENT } from './fixtures/content.ts'
import {
  CASE,
  CHILD,
  caseOpened,
  entryOf,
  HANDOFF,
  REPORT,
  reportMade,
  said,
} from './fixtures/entries.ts'
import type { Effects } from './fold.ts'
import { foldSubject } from './folds.ts'

/** The effects of the last of some entries on one subject. */
function effects(...entries: readonly Entry[]): Effects {
  const last = entries.at(-1)
  if (last === undefined) throw new Error('no entry')
  const { type } = last.header.subject
  return effectsOf(CONTENT, last, {
    before: foldSubject(CONTENT, type, entries.slice(0, -1)),
    after: foldSubject(CONTENT, type, entries),
  })
}

describe('a report', () => {
  it('is seen by its author and the desk it is routed to, and lies in its village', () => {
    expect(effects(reportMade())).toMatchObject({
      grants: [
        { principal: 'actor:amina', relation: 'author' },
        { principal: 'desk:desk-1', relation: 'desk' },
      ],
      place: '042.1.03.07.12',
      tokens: ['name:okello', 'name:akello'],
    })
  })

  it('of a door has no author who could look', () => {
    expect(effects(reportMade({ by: 'door:sms' })).grants).toEqual([
      { principal: 'desk:desk-1', relation: 'desk' },
    ])
  })

  it('of a partner’s system is gone on with by that system', () => {
    expect(effects(reportMade({ by: 'system:police' })).grants).toEqual([
      { principal: 'actor:system:police', relation: 'author' },
      { principal: 'desk:desk-1', relation: 'desk' },
    ])
  })

  it('moves with its desk', () => {
    const triaged = entryOf({
      kind: 'report-triaged',
      subject: REPORT,
      open: { routedTo: 'desk-2' },
    })
    expect(effects(reportMade(), triaged).grants).toEqual([
      { principal: 'desk:desk-1', relation: 'desk', ends: true },
      { principal: 'desk:desk-2', relation: 'desk' },
    ])
    const again = entryOf({ kind: 'report-triaged', subject: REPORT, open: { routedTo: 'desk-1' } })
    expect(effects(reportMade(), again).grants).toEqual([])
  })

  it('links to its case, and to the report it doubles', () => {
    const registered = entryOf({
      kind: 'report-registered',
      subject: REPORT,
      open: { case: CASE.id, row: 'r1' },
    })
    expect(effects(reportMade(), registered).links).toEqual([{ to: CASE, kind: 'case' }])
    const double = entryOf({
      kind: 'report-screened-out',
      subject: REPORT,
      open: { outcome: 'duplicate', sameAs: 'other' },
    })
    expect(effects(reportMade(), double).links).toEqual([
      { to: { type: 'report', id: 'other' }, kind: 'same-as' },
    ])
  })
})

describe('a case', () => {
  it('is seen by its owner and their desk, and so is its child', () => {
    expect(effects(caseOpened())).toMatchObject({
      links: [{ to: CHILD, kind: 'child' }],
      grants: [
        { principal: 'actor:amina', relation: 'author' },
        { principal: 'actor:amina', relation: 'owner' },
        { principal: 'desk:desk-1', relation: 'desk' },
        { principal: 'actor:amina', relation: 'owner', on: CHILD },
        { principal: 'desk:desk-1', relation: 'desk', on: CHILD },
      ],
    })
  })

  it('ends the grants of the former owner, on the child too', () => {
    const assigned = entryOf({ kind: 'case-assigned', open: { actor: 'brian', desk: 'desk-1' } })
    expect(effects(caseOpened(), assigned).grants).toEqual([
      { principal: 'actor:amina', relation: 'owner', ends: true },
      { principal: 'actor:brian', relation: 'owner' },
      { principal: 'actor:amina', relation: 'owner', on: CHILD, ends: true },
      { principal: 'actor:brian', relation: 'owner', on: CHILD },
    ])
  })

  it('changes nothing around it by a refused decision', () => {
    const refused = entryOf({
      kind: 'case-assigned',
      open: { actor: 'brian', desk: 'desk-2' },
      verdict: 'refused',
    })
    expect(effects(caseOpened(), refused).grants).toEqual([])
  })

  it('is hidden from an excluded officer until the exclusion ends', () => {
    const out = entryOf({ kind: 'officer-excluded', open: { officer: 'brian' } })
    const back = entryOf({ kind: 'officer-excluded', open: { officer: 'brian', ends: true } })
    expect(effects(caseOpened(), out).exclusions).toEqual([{ actor: 'brian' }])
    expect(effects(caseOpened(), out, back).exclusions).toEqual([{ actor: 'brian', ends: true }])
  })
})

describe('a hand-off', () => {
  const sent = (about: string) =>
    entryOf({
      kind: 'handoff-sent',
      subject: HANDOFF,
      open: { code: 'h01', fromDesk: 'desk-1', toDesk: 'desk-2', about },
    })
  const recalled = entryOf({ kind: 'handoff-recalled', subject: HANDOFF, open: {} })

  it('is seen by both desks; the report it is about by the receiving one, until it is recalled', () => {
    const about = sent(`report:${REPORT.id}`)
    expect(effects(about).grants).toEqual([
      { principal: 'actor:amina', relation: 'author' },
      { principal: 'desk:desk-1', relation: 'party' },
      { principal: 'desk:desk-2', relation: 'party' },
      { principal: 'desk:desk-2', relation: 'desk', on: REPORT },
    ])
    expect(effects(about, recalled).grants).toEqual([
      { principal: 'desk:desk-2', relation: 'desk', on: REPORT, ends: true },
    ])
  })

  it('about a case shows nobody the case', () => {
    const grants = effects(sent(`case:${CASE.id}`)).grants
    expect(grants.filter((grant) => grant.on !== undefined)).toEqual([])
  })
})

describe('a child', () => {
  it('is found by its names, its carers telephones and its papers', () => {
    const described = entryOf({
      kind: 'child-described',
      subject: CHILD,
      open: {
        names: [{ id: 'n1', cells: said({ name: 'Óbùra-Wun Peter' }) }],
        caregivers: [{ id: 'c1', cells: said({ contact: '+256 700 123 456' }) }],
        identifiers: [{ id: 'i1', cells: said({ value: 'CM-12 34' }) }],
      },
    })
    expect(effects(described).tokens).toEqual([
      'name:obura',
      'name:wun',
      'name:peter',
      'phone:3456',
      'ref:cm1234',
      'blind:name:obr',
      'blind:name:wn',
      'blind:name:ptr',
    ])
  })

  it('has the same name parts however it is written', () => {
    expect(nameParts("  OKÉLLO, d'Aké ")).toEqual(['okello', 'ake'])
  })
})

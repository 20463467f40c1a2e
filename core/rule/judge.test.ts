import { describe, expect, it } from 'vitest'
import { CONTENT } from '../subject/fixtures/content.ts'
import { CHILD, caseOpened, entryOf, planDrafted, said } from '../subject/fixtures/entries.ts'
import { foldSubject } from '../subject/folds.ts'
import { evidenceFor } from './evidence.ts'
import { question, verdict } from './fixtures/question.ts'
import { judge } from './judge.ts'
import { allAnswers } from './question.ts'

const registered = entryOf({ kind: 'case-registered', id: 'registered', open: {} })
const referral = entryOf({ kind: 'referral-made', id: 'referral', open: { track: 'HEALTH' } })
const requested = entryOf({ kind: 'closure-requested', id: 'requested', open: {} })

describe('facts', () => {
  it('are kept at any stage, and flagged by a rule that doubts them', () => {
    expect(verdict({ kind: 'visit-recorded', open: { seen: 'child' } }, [])).toBe('kept')
    expect(verdict({ kind: 'visit-recorded', open: { seen: 'none' } }, [caseOpened()])).toBe(
      'flagged nobody-seen@1',
    )
  })
})

describe('the answers a rule reads', () => {
  it('are whole: what was cut across compartments is joined by its rows', () => {
    const answers = {
      open: {
        ...said({ people: [{ id: 'p1', cells: said({ canConsent: 'yes' }) }] }),
        concernCodes: { v: ['PH.01'], elsewhere: true as const },
      },
      PERP: said({ people: [{ id: 'p1', cells: said({ isAllegedPerp: 'yes' }) }] }),
      SV: said({ concernCodes: ['SX.01'] }),
    }
    expect(allAnswers({ answers })).toEqual(
      said({
        people: [{ id: 'p1', cells: said({ canConsent: 'yes', isAllegedPerp: 'yes' }) }],
        concernCodes: ['PH.01', 'SX.01'],
      }),
    )
  })
})

describe('kinds and versions that were never published', () => {
  it.each([{ kind: 'never-published' }, { kind: 'case-closed', version: 9 }])(
    '%j are kept unjudged',
    (asked) => {
      expect(verdict(asked, [caseOpened()])).toBe('kept')
    },
  )
})

describe('the stage and the role of a decision', () => {
  it('is refused before its subject has begun, or at another status', () => {
    expect(verdict({ kind: 'case-assigned' }, [])).toBe('refused not-at-this-stage@1')
    expect(verdict({ kind: 'case-closed' }, [caseOpened(), registered])).toBe(
      'refused not-at-this-stage@1',
    )
  })

  it('is refused to a role that may not take it', () => {
    const history = [caseOpened(), registered, requested]
    expect(verdict({ kind: 'case-closed', role: 'WORKER' }, history)).toBe(
      'refused not-your-decision@1',
    )
    expect(verdict({ kind: 'case-closed' }, history)).toBe('kept')
  })

  it('lets the consequences of the house pass', () => {
    const asked = { kind: 'case-registered', by: 'rule:report-registered', role: 'house' }
    expect(verdict(asked, [caseOpened()])).toBe('kept')
  })
})

describe('a stale view', () => {
  const history = [caseOpened(), registered]
  const assigned = entryOf({
    kind: 'case-assigned',
    id: 'assigned',
    open: { actor: 'brian', desk: 'desk-2' },
  })
  const asked = { kind: 'case-assigned', open: { actor: 'carol', desk: 'desk-3' } }

  it('is no view at all where the decision has facets', () => {
    expect(verdict(asked, history, { saw: null })).toBe('refused needs-current-view@1')
    const blind = question(asked, history)
    const unseen = { ...blind, header: { ...blind.header, seen: null } }
    expect(judge(CONTENT, unseen).rule).toBe('needs-current-view@1')
    expect(verdict({ ...asked, kind: 'officer-excluded' }, history, { saw: null })).toBe('kept')
  })

  it('is one whose facet changed after what was seen', () => {
    expect(verdict({ ...asked, saw: { open: 2 } }, [...history, assigned])).toBe(
      'refused changed-since-seen@1',
    )
    expect(verdict({ ...asked, saw: { open: 3 } }, [...history, assigned])).toBe('kept')
  })

  it('is none where only something else changed', () => {
    const visit = entryOf({ kind: 'visit-recorded', open: {} })
    expect(verdict({ ...asked, saw: { open: 2 } }, [...history, visit])).toBe('kept')
  })

  it('is none where the author changed it themselves', () => {
    const own = { ...asked, saw: { open: 2 }, own: ['assigned'] }
    expect(verdict(own, [...history, assigned])).toBe('kept')
    const other = entryOf({
      kind: 'case-assigned',
      id: 'other',
      open: { actor: 'dan', desk: 'desk-4' },
    })
    expect(verdict(own, [...history, assigned, other])).toBe('refused changed-since-seen@1')
  })
})

describe('rules of the practice', () => {
  it('let nobody approve their own plan', () => {
    const history = [caseOpened(), registered, planDrafted({ by: 'chief' })]
    expect(verdict({ kind: 'plan-approved' }, history)).toBe('refused own-plan@1')
    expect(verdict({ kind: 'plan-approved', by: 'deputy' }, history)).toBe('kept')
  })

  it('let nobody close what they asked to close', () => {
    const own = entryOf({ kind: 'closure-requested', by: 'chief', open: {} })
    expect(verdict({ kind: 'case-closed' }, [caseOpened(), registered, own])).toBe(
      'refused own-closure@1',
    )
  })

  it('refuse closing while a track is open, unless the supervisor says why', () => {
    const history = [caseOpened(), registered, referral, requested]
    expect(verdict({ kind: 'case-closed' }, history)).toBe('refused tracks-open@2')
    const why = { openTracksReason: 'The clinic closed down.' }
    expect(verdict({ kind: 'case-closed', open: why }, history)).toBe('kept')
  })

  it('read other subjects they name, which must be locked before', () => {
    const asked = question({ kind: 'case-assigned', open: { actor: 'brian' } }, [caseOpened()])
    const { header, state } = asked
    expect(evidenceFor(CONTENT, { header, answers: {}, state })).toEqual([CHILD])
    const unknown = { [`child:${CHILD.id}`]: foldSubject(CONTENT, 'child', []) }
    expect(judge(CONTENT, { ...asked, evidence: unknown }).verdict).toBe('kept')
    const empty = { [`child:${CHILD.id}`]: foldSubject(CONTENT, 'child', [strange]) }
    expect(judge(CONTENT, { ...asked, evidence: empty }).rule).toBe('child-unknown@1')
  })
})

const strange = entryOf({ kind: 'never-published', subject: CHILD })

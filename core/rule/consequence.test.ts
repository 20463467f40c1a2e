import { describe, expect, it } from 'vitest'
import type { Entry } from '../entry/entry.ts'
import { CONTENT } from '../subject/fixtures/content.ts'
import {
  CASE,
  CHILD,
  caseOpened,
  entryOf,
  HANDOFF,
  NOON,
  REPORT,
  reportMade,
  type Said,
} from '../subject/fixtures/entries.ts'
import { consequenceId } from './consequence.ts'
import { evidenceFor } from './evidence.ts'
import { question, verdict } from './fixtures/question.ts'
import { judge } from './judge.ts'

describe('hand-offs', () => {
  const sent = entryOf({
    kind: 'handoff-sent',
    subject: HANDOFF,
    open: { code: 'h01', fromDesk: 'desk-1', toDesk: 'desk-2', about: `report:${REPORT.id}` },
  })
  const accept = { kind: 'handoff-accepted', subject: HANDOFF, by: 'brian', post: 'post-2' }
  const desks = ['desk-2']

  it('are accepted by the receiving desk and recalled by the sending one', () => {
    expect(verdict(accept, [sent], { desks })).toBe('kept')
    expect(verdict(accept, [sent], { desks: ['desk-1'] })).toBe('refused not-your-decision@1')
    const recall = { kind: 'handoff-recalled', subject: HANDOFF }
    expect(verdict(recall, [sent], { desks })).toBe('refused not-your-decision@1')
    expect(verdict(recall, [sent], { desks: ['desk-1'] })).toBe('kept')
  })

  it('are not recalled once accepted', () => {
    const history = [sent, entryOf(accept)]
    expect(
      verdict({ kind: 'handoff-recalled', subject: HANDOFF }, history, { desks: ['desk-1'] }),
    ).toBe('refused not-at-this-stage@1')
  })

  it('about a report bring its new owner with the acceptance', () => {
    const asked = question(accept, [sent], { desks })
    expect(judge(CONTENT, asked).consequences).toEqual([
      {
        subject: REPORT,
        kind: 'owner-changed',
        version: 1,
        rule: 'handoff-accepted-owner-changed',
        answers: {
          desk: { v: 'desk-2' },
          actor: { v: 'brian' },
          post: { v: 'post-2' },
          handoff: { v: HANDOFF.id },
        },
      },
    ])
    const { header, state } = asked
    expect(evidenceFor(CONTENT, { header, answers: {}, state })).toEqual([REPORT])
  })

  it('that ask for a service leave the owner and end the referral with the answer', () => {
    const asking = entryOf({
      kind: 'handoff-sent',
      subject: HANDOFF,
      open: { code: 'h17', fromDesk: 'desk-1', toDesk: 'desk-2', about: `case:${CASE.id}` },
    })
    expect(judge(CONTENT, question(accept, [asking], { desks })).consequences).toEqual([])
    const answer = { kind: 'service-answered', subject: HANDOFF, open: { outcome: 'given' } }
    const [ended] = judge(CONTENT, question(answer, [asking], { desks })).consequences
    expect(ended).toMatchObject({
      subject: CASE,
      kind: 'referral-ended',
      answers: { handoff: { v: HANDOFF.id }, outcome: { v: 'given' }, track: { v: 'HEALTH' } },
    })
  })
})

describe('registering a report', () => {
  const asked: Said = {
    kind: 'report-registered',
    subject: REPORT,
    open: { row: 'r1', case: CASE.id, child: CHILD.id },
  }
  const screened = entryOf({ kind: 'risk-screened', subject: REPORT, open: {} })

  it('registers the case, under an id of its own that never changes', () => {
    const [one] = judge(CONTENT, question(asked, [reportMade(), screened])).consequences
    expect(one).toMatchObject({
      subject: CASE,
      kind: 'case-registered',
      answers: { report: { v: REPORT.id }, row: { v: 'r1' } },
    })
    const named = consequenceId('decision', CASE, (space, name) => `${space}/${name}`)
    expect(named).toBe(`decision/case:${CASE.id}`)
  })

  it('has no consequence when it is refused', () => {
    const refused = judge(CONTENT, question({ ...asked, role: 'CLERK' }, [reportMade(), screened]))
    expect(refused).toEqual({ verdict: 'refused', rule: 'not-your-decision@1', consequences: [] })
  })
})

describe('seeing the child', () => {
  const registered = entryOf({ kind: 'case-registered', open: { report: REPORT.id } })
  const seen: Said = { kind: 'visit-recorded', id: 'second', open: { seen: 'child' } }
  const EARLIER = '2026-03-02T06:00:00.000Z'

  function follows(history: readonly Entry[], asked: Said) {
    return judge(CONTENT, question(asked, [caseOpened(), ...history])).consequences
  }

  it('answers the reports the case was registered from, once', () => {
    const [one, ...more] = follows([registered], seen)
    expect(more).toEqual([])
    expect(one).toMatchObject({
      subject: REPORT,
      kind: 'report-responded',
      rule: 'visit-recorded-report-responded',
    })
    expect(one?.answers.on).toMatchObject({ v: { from: NOON, precision: 'minute' } })
    expect(follows([registered, entryOf({ ...seen, id: 'first' })], seen)).toEqual([])
  })

  it('answers again only when it turns out to have been earlier', () => {
    const first = entryOf({ ...seen, id: 'first' })
    const [again] = follows([registered, first], { ...seen, on: EARLIER })
    expect(again?.answers.on).toMatchObject({ v: { from: EARLIER } })
    const hidden = entryOf({ kind: 'entry-misfiled', open: { entry: 'first' } })
    expect(follows([registered, first, hidden], seen)).toHaveLength(1)
  })

  it('answers nothing where the child was not seen, or the case came from no report', () => {
    expect(follows([registered], { ...seen, open: { seen: 'caregiver' } })).toEqual([])
    expect(follows([], seen)).toEqual([])
  })
})

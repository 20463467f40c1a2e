import { describe, expect, it } from 'vitest'
import { CASE, CHILD, entryOf, REPORT, reportMade } from '../fixtures/entries.ts'
import { fold } from '../fixtures/fold.ts'

describe('a report', () => {
  it('is received, at a desk, by the day alone', () => {
    const state = fold('report', reportMade())
    expect(state).toMatchObject({
      status: 'received',
      receivedAt: '2026-03-02',
      owner: { desk: 'desk-1', actor: null, since: '2026-03-02' },
      concerns: ['PH.01'],
      level: null,
    })
    expect(state.children.map((child) => child.outcome)).toEqual(['open', 'open'])
    expect(state.latest['report-made']?.happenedOn).toBe('2026-03-02')
  })

  it('stays with whoever took it until it is routed', () => {
    const state = fold('report', reportMade({ open: { stillInDanger: 'yes' } }))
    expect(state.owner).toMatchObject({ desk: null, actor: 'amina' })
  })

  it('is triaged no lower than the screen suggests, until a supervisor lowers it', () => {
    const screened = entryOf({ kind: 'risk-screened', subject: REPORT, open: { bleeding: 'yes' } })
    const triaged = entryOf({
      kind: 'report-triaged',
      subject: REPORT,
      open: { level: 'LOW', routedTo: 'desk-2' },
    })
    const state = fold('report', reportMade(), screened, triaged)
    expect(state).toMatchObject({ status: 'screening', suggested: 'EMERGENCY', level: 'EMERGENCY' })
    expect(state.owner.desk).toBe('desk-2')
    const lowered = entryOf({
      kind: 'report-level-lowered',
      subject: REPORT,
      open: { level: 'MEDIUM' },
    })
    const after = fold('report', reportMade(), screened, triaged, lowered)
    expect(after).toMatchObject({ level: 'MEDIUM', suggested: null })
  })

  it('has an outcome for each child and sums them up', () => {
    const screened = entryOf({ kind: 'risk-screened', subject: REPORT })
    const out = entryOf({
      kind: 'report-screened-out',
      subject: REPORT,
      open: { row: 'r1', outcome: 'duplicate' },
    })
    const registered = entryOf({
      kind: 'report-registered',
      subject: REPORT,
      open: { row: 'r2', case: CASE.id, child: CHILD.id },
    })
    expect(fold('report', reportMade(), screened, out).status).toBe('screening')
    const state = fold('report', reportMade(), screened, out, registered)
    expect(state.status).toBe('registered')
    expect(state.children.map((child) => [child.outcome, child.case])).toEqual([
      ['duplicate', null],
      ['registered', CASE.id],
    ])
  })

  it('says only that a concern stands elsewhere', () => {
    const state = fold(
      'report',
      reportMade({ answers: { concernCodes: { v: ['PH.01'], elsewhere: true } } }),
    )
    expect(state).toMatchObject({ concerns: ['PH.01'], concernElsewhere: true })
  })
})

import { CHILD, HANDOFF, minute, REPORT, said } from '@cwmis/core/subject/fixtures/entries.ts'
import type { Slices } from '@cwmis/core/subject/fold.ts'
import { foldSubject } from '@cwmis/core/subject/folds.ts'
import { describe, expect, test } from 'vitest'
import { CONTENT } from '../content.ts'
import {
  opened,
  PETER,
  plan,
  registered,
  reported,
  verdict,
  written,
} from '../process/fixtures/written.ts'

describe('four eyes', () => {
  test('nobody approves a plan of their own, or one that does not wait for it', () => {
    const own = written('plan-approved', { plan: 'plan-1' }, { by: 'sarah', role: 'PSWO' })
    expect(verdict(own, [opened, registered, plan])).toBe('refused plan-own-approval@1')
    const other = written('plan-approved', { plan: 'plan-0' }, PETER)
    expect(verdict(other, [opened, registered, plan])).toBe('refused plan-nothing-to-approve@1')
    const unnamed = written('plan-approved', {}, PETER)
    expect(verdict(unnamed, [opened, registered, plan])).toBe('refused plan-nothing-to-approve@1')
  })

  test('nobody closes what they asked to close', () => {
    const asked = written('closure-requested', { reason: 'goals-met' }, PETER)
    const history = [opened, registered, asked]
    expect(verdict(written('case-closed', {}, PETER), history)).toBe(
      'refused closure-own-approval@1',
    )
  })

  test('a worker decides nothing that is a supervisor’s', () => {
    for (const kind of ['plan-approved', 'plan-returned', 'risk-lowered', 'case-assigned']) {
      const values = { level: 'LOW', reason: 'x', plan: 'plan-1', actor: 'a', desk: 'd' }
      expect(verdict(written(kind, values), [opened, registered, plan]), kind).toMatch(
        /^refused not-your-decision/,
      )
    }
  })
})

describe('a child who is not found', () => {
  test('at high risk is never closed as untraceable', () => {
    const asked = written('closure-requested', { reason: 'untraceable' })
    expect(verdict(written('case-closed', {}, PETER), [opened, registered, asked])).toBe(
      'refused closure-untraceable@1',
    )
  })
})

describe('screening out', () => {
  const values = { outcome: 'screened-out', reason: 'Nothing found' }
  const out = written('report-screened-out', values, { subject: REPORT })
  const small = { concernCodes: ['OV.05'], stillInDanger: 'no' }

  test('of violence, of a hidden concern and of a small child is a supervisor’s', () => {
    expect(verdict(out, [reported(small)])).toBe('kept')
    expect(verdict(out, [reported()])).toBe('refused screen-out-protected@1')
    expect(verdict(out, [reported({ concernCodes: ['SX.01'] })])).toBe(
      'refused screen-out-protected@1',
    )
    const born = {
      earliest: '2021-06-01',
      latest: '2022-05-31',
      precision: 'age',
      source: 'caregiver',
      asOf: '2026-03-02',
    } as const
    const child = [{ id: 'r1', cells: said({ provName: 'Apio', born }) }]
    expect(verdict(out, [reported({ ...small, children: child })])).toBe(
      'refused screen-out-protected@1',
    )
    const supervisor = written('report-screened-out', values, { ...PETER, subject: REPORT })
    expect(verdict(supervisor, [reported()])).toBe('kept')
  })
})

describe('facts that ought not to be', () => {
  test('are kept and flagged', () => {
    const screened = written('risk-screened', { weapon: 'yes' }, { subject: REPORT })
    const low = written('report-triaged', { level: 'LOW', routedTo: 'd' }, { subject: REPORT })
    expect(verdict(low, [reported(), screened])).toBe('flagged triage-below-screen@1')
    const raised = written('risk-raised', { level: 'LOW', reason: 'x' })
    expect(verdict(raised, [opened])).toBe('flagged raise-below-level@1')
    const bare = written('handoff-sent', { code: 'h46' }, { subject: HANDOFF })
    expect(verdict(bare, [])).toBe('flagged handoff-without-basis@1')
    const talk = written('referral-made', { serviceCodes: ['mediation'], basis: 'consent' })
    expect(verdict(talk, [opened])).toBe('flagged no-mediation@1')
  })

  test('a child under twelve is arrested: kept, and an alarm', () => {
    const arrested = written('child-arrested', { at: minute('2026-03-06T11:00:00.000Z') })
    const child = (latest: string): Slices =>
      foldSubject(CONTENT, 'child', [
        written(
          'child-described',
          {
            born: {
              earliest: '2014-01-01',
              latest,
              precision: 'range',
              source: 'child',
              asOf: latest,
            },
          },
          { subject: CHILD },
        ),
      ])
    const key = `child:${CHILD.id}`
    expect(verdict(arrested, [opened], { evidence: { [key]: child('2015-01-01') } })).toBe(
      'flagged restricted-age@1',
    )
    expect(verdict(arrested, [opened], { evidence: { [key]: child('2014-02-01') } })).toBe('kept')
  })
})

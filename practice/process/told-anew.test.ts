import type { Entry } from '@cwmis/core/entry/entry.ts'
import { judge } from '@cwmis/core/rule/judge.ts'
import { concernsOf } from '@cwmis/core/subject/case/concerns.ts'
import { CASE, entryOf, minute, REPORT, said } from '@cwmis/core/subject/fixtures/entries.ts'
import { openState } from '@cwmis/core/subject/folds.ts'
import { describe, expect, test } from 'vitest'
import { CONTENT } from '../content.ts'
import { opened as openedCase, registered, reported, stateOf } from './fixtures/written.ts'

const ASSAULTED = '2026-03-02T15:00:00.000Z'
const told = { concernCodes: ['SX.01', 'PH.01'], incidentDate: minute(ASSAULTED) }

describe('a report told anew after its case was registered', () => {
  const before = stateOf([
    reported({ concernCodes: ['PH.01'], children: [{ id: 'r1', cells: said({ provName: 'A' }) }] }),
    entryOf({ kind: 'report-registered', subject: REPORT, open: { row: 'r1', case: CASE.id } }),
  ])

  /** What the case hears, and how it stands afterwards. */
  function heard(anew: Entry, state = before) {
    const asked = {
      header: anew.header,
      answers: anew.parts,
      state,
      saw: null,
      evidence: {},
      roles: [],
      desks: [],
      asOf: ASSAULTED,
    }
    const follows = judge(CONTENT, asked).consequences
    const entries = follows.map(({ kind, version, answers, sealed }) =>
      entryOf({ kind, version, by: 'rule:x', answers, sealed: sealed ?? {} }),
    )
    return { follows, slices: stateOf([openedCase, registered, ...entries]) }
  }

  test('tells the case the hours of care and the concern, each in its compartment', () => {
    const { follows, slices } = heard(reported(told))
    expect(follows.map(({ kind, subject }) => [kind, subject])).toEqual([
      ['report-told-anew', CASE],
    ])
    const state = openState('case', slices)
    const clock = state?.clocks.find((one) => one.clock === 'medical-care')
    expect(clock).toMatchObject({ startedAt: ASSAULTED, stoppedAt: null })
    expect(concernsOf(slices)).toEqual({ v: ['PH.01', 'SX.01'] })
    expect(JSON.stringify(slices.open)).not.toContain('SX.')
    expect(JSON.stringify(follows)).not.toContain('A neighbour')
  })

  test('takes nothing away that was known, and says where it stood', () => {
    const { follows, slices } = heard(reported({ concernCodes: ['NG.01'] }))
    expect(concernsOf(slices)).toEqual({ v: ['PH.01', 'NG.01'] })
    expect(follows[0]?.answers.report).toEqual({ v: REPORT.id })
  })

  test('told before anything was registered, it tells no case', () => {
    expect(heard(reported(told), stateOf([reported(told)])).follows).toEqual([])
    expect(heard(reported(told), {}).follows).toEqual([])
  })
})

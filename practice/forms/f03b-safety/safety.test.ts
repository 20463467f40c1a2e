import type { Entry } from '@cwmis/core/entry/entry.ts'
import type { Row, Value } from '@cwmis/core/form/answer.ts'
import { said } from '@cwmis/core/subject/fixtures/entries.ts'
import { openState } from '@cwmis/core/subject/folds.ts'
import { describe, expect, test } from 'vitest'
import { CONTENT } from '../../content.ts'
import {
  opened,
  PETER,
  registered,
  stateOf,
  verdict,
  written,
} from '../../process/fixtures/written.ts'

function danger(type: string, severity: string, immediacy: string): Row {
  return { id: `row-${severity}`, cells: said({ type, severity, immediacy }) }
}

function assessed(values: Record<string, Value>, more: { id?: string; on?: string } = {}): Entry {
  return written('safety-assessed', { seen: 'child-alone', ...values }, more)
}

function after(...entries: readonly Entry[]) {
  const state = openState('case', stateOf([opened, registered, ...entries]))
  if (state === null) throw new Error('no case')
  return state
}

describe('the score of the safety assessment', () => {
  test.each([
    ['grave-now', 'EMERGENCY', { dangers: [danger('beaten', '4', 'now')] }],
    ['small-child-alone', 'EMERGENCY', { vulnerabilities: ['under-five', 'no-adult'] }],
    ['weapon-within-reach', 'EMERGENCY', { weapons: 'yes', perpAccess: 'yes' }],
    ['grave-soon', 'HIGH', { dangers: [danger('beaten', '3', '7d')] }],
    ['person-has-access', 'HIGH', { perpAccess: 'yes' }],
    ['nobody-protects', 'HIGH', { caregiverInvolved: 'yes' }],
    ['harmed-again', 'HIGH', { previousHarm: 2, dangers: [danger('other', '1', 'later')] }],
    [
      'vulnerable-in-danger',
      'HIGH',
      { vulnerabilities: ['disability'], dangers: [danger('other', '1', 'later')] },
    ],
    ['some-danger', 'MEDIUM', { dangers: [danger('other', '1', 'later')] }],
    ['partly-protected', 'MEDIUM', { caregiverProtective: 'partly' }],
    ['alcohol-or-drugs', 'MEDIUM', { substances: 'yes' }],
    ['worker-not-safe', 'MEDIUM', { workerSafety: 'no' }],
  ] satisfies readonly (readonly [string, string, Record<string, Value>])[])(
    '%s gives %s and is named',
    (name, level, values) => {
      const state = after(assessed(values))
      expect(state.suggested).toBe(level)
      expect(state.suggestedFor?.reasons[0]).toBe(name)
    },
  )

  test('says nothing where nothing was found, and has a reason for every name of the list', () => {
    expect(after(assessed({ caregiverProtective: 'yes' }))).toMatchObject({
      suggested: null,
      suggestedFor: null,
    })
    const names = CONTENT.riskSuggestions.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  test('crosses out of a compartment by the declared disclosure alone', () => {
    const entry = assessed({
      caregiverInvolved: 'yes',
      perpAccess: 'yes',
      dangers: [danger('sexual', '3', '7d')],
    })
    const open = JSON.stringify(entry.parts.open)
    expect(open).not.toMatch(/sexual|caregiverInvolved|perpAccess/)
    expect(after(entry).suggestedFor?.reasons).toEqual(
      expect.arrayContaining(['grave-soon', 'person-has-access', 'nobody-protects']),
    )
  })
})

describe('who decides about the level', () => {
  const grave = { dangers: [danger('beaten', '4', 'now')], score: 'EMERGENCY' }

  test('a worker who agrees raises the risk', () => {
    expect(after(assessed({ ...grave, levelAgreed: 'yes' })).risk).toBe('EMERGENCY')
    expect(after(assessed(grave)).risk).toBe('HIGH')
  })

  test('a worker who finds less changes nothing, is flagged, and stays visible', () => {
    const below = assessed({
      ...grave,
      levelAgreed: 'no',
      level: 'LOW',
      overrideReason: 'He left the district',
    })
    expect(verdict(below, [opened, registered])).toBe('flagged level-below-score@1')
    const state = after(below)
    expect(state).toMatchObject({ risk: 'HIGH', suggested: 'EMERGENCY' })
    expect(state.safety?.below).toBe('LOW')
  })

  test('another level without a word why is flagged', () => {
    const bare = assessed({ levelAgreed: 'no', level: 'EMERGENCY' })
    expect(verdict(bare, [opened, registered])).toBe('flagged override-without-reason@1')
    const said = assessed({ levelAgreed: 'no', level: 'EMERGENCY', overrideReason: 'Seen today' })
    expect(verdict(said, [opened, registered])).toBe('kept')
  })

  test('only a supervisor lowers, and with it the suggestion is answered', () => {
    const lower = { level: 'LOW', reason: 'Safe with the aunt' }
    const worker = written('risk-lowered', lower)
    expect(verdict(worker, [opened, registered])).toBe('refused not-your-decision@1')
    const supervisor = written('risk-lowered', lower, { ...PETER, id: 'lowered' })
    const history = [opened, registered, assessed({ ...grave, levelAgreed: 'yes' })]
    expect(verdict(supervisor, history)).toBe('kept')
    expect(after(assessed({ ...grave, levelAgreed: 'yes' }), supervisor)).toMatchObject({
      risk: 'LOW',
      suggested: null,
    })
  })
})

describe('what keeps the child safe', () => {
  const values = {
    dangers: [danger('beaten', '3', '7d')],
    decision: 'kin',
    nextContactOn: '2026-03-05',
    safetyPlan: [{ id: 's', cells: said({ action: 'Stay with aunt', who: 'Aunt Rose' }) }],
  }

  test('stands on the case, the newest by the day it happened, a late one aside', () => {
    const now = assessed(values, { id: 'now', on: '2026-03-03T09:00:00.000Z' })
    const late = assessed({ decision: 'safe-home' }, { id: 'late', on: '2026-03-01T09:00:00.000Z' })
    const state = after(now, late)
    expect(state.safety).toMatchObject({
      entry: 'now',
      decision: 'kin',
      nextContactOn: '2026-03-05',
      threats: [{ type: 'beaten', severity: '3', immediacy: '7d' }],
      steps: [{ what: 'Stay with aunt', who: 'Aunt Rose', due: null }],
    })
    expect(state.suggestedFor?.entry).toBe('now')
  })

  test('goes with an entry that was filed on the wrong child', () => {
    const now = assessed(values, { id: 'now' })
    const misfiled = written('entry-misfiled', { entry: 'now', reason: 'Another child' })
    expect(after(now, misfiled)).toMatchObject({
      safety: null,
      suggested: null,
      suggestedFor: null,
    })
  })
})

import type { Condition } from '@cwmis/core/condition/condition.ts'
import { pathsOf } from '@cwmis/core/condition/evaluate.ts'
import { said } from '@cwmis/core/subject/fixtures/entries.ts'
import { openState } from '@cwmis/core/subject/folds.ts'
import { describe, expect, test } from 'vitest'
import { CONTENT } from '../../content.ts'
import {
  opened,
  PETER,
  plan,
  registered,
  stateOf,
  verdict,
  written,
} from '../../process/fixtures/written.ts'

function asked(given: string, values = {}) {
  const purposes = [{ id: 'p', cells: said({ purpose: 'partner', given, basis: 'legal-duty' }) }]
  return written('consent-recorded', { purposes, by: 'caregiver', assent: 'no', ...values })
}

const NO = asked('no')
const BACK = written(
  'consent-withdrawn',
  { withdrawnPurposes: ['partner'] },
  { on: '2026-03-05T09:00:00.000Z' },
)

/** Every condition of the practice by which something may be refused or may not happen. */
function gates(): readonly (readonly [string, Condition])[] {
  const decisions = new Set(
    CONTENT.kinds.filter(({ sort }) => sort === 'decision').map(({ kind }) => kind),
  )
  const rules = CONTENT.rules
    .filter(({ kinds }) => kinds.some((kind) => decisions.has(kind)))
    .map(({ name, when }) => [name, when] as const)
  const steps = CONTENT.processes.flatMap((process) =>
    process.steps.flatMap(({ kind, when }) => (when === undefined ? [] : [[kind, when] as const])),
  )
  return [...rules, ...steps]
}

describe('consent never gates protection', () => {
  test('no decision and no step looks at consent', () => {
    const looking = gates().filter(([, when]) =>
      pathsOf(when).some((path) => /consent|assent/i.test(path)),
    )
    expect(looking).toEqual([])
    expect(gates().length).toBeGreaterThan(5)
  })

  test('a refusal stops neither a referral by legal duty nor a plan', () => {
    const duty = written('referral-made', { handoffCode: 'h12', basis: 'legal-duty' })
    expect(verdict(duty, [opened, registered, NO, BACK])).toBe('kept')
    const approve = written('plan-approved', { plan: 'plan-1' }, PETER)
    expect(verdict(approve, [opened, registered, NO, plan])).toBe('kept')
  })

  test('who shares by consent that is not there is kept and flagged', () => {
    const shared = written('referral-made', { handoffCode: 'h46', basis: 'consent' })
    expect(verdict(shared, [opened, registered, NO])).toBe('flagged consent-not-there@1')
    expect(verdict(shared, [opened, registered, asked('yes')])).toBe('kept')
    expect(verdict(shared, [opened, registered, asked('yes'), BACK])).toBe(
      'flagged consent-not-there@1',
    )
  })
})

test('the word of a caregiver whom the concern involves is not taken, and nobody reads why', () => {
  const entry = asked('yes', { giverInvolved: 'yes' })
  expect(JSON.stringify(entry.parts.open)).not.toContain('giverInvolved')
  const state = openState('case', stateOf([opened, registered, entry]))
  expect(state?.consents).toMatchObject([{ purpose: 'partner', given: 'not-accepted' }])
})

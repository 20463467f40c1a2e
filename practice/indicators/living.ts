import type { Trigger } from '@cwmis/core/clock/clock.ts'
import type { Condition } from '@cwmis/core/condition/condition.ts'

/** Entries that say with whom a child lives. */
const TELLING = ['child-described', 'domain-assessed']
const IN_HOME: Condition = { of: 'livingArrangement', in: ['cci'] }

/** Where a child goes that leaves one home for another. */
const TO_A_HOME: Condition = { of: 'to', is: 'other-home' }

/** It was said that the child lives in a children's home, or it was admitted to one. */
export const LIVES_IN_HOME: readonly Trigger[] = [
  ...TELLING.map((kind) => ({ kind, when: IN_HOME })),
  { kind: 'placed' },
]

/** It was said that the child lives somewhere else, or it left its home; not knowing where says nothing. */
export const LIVES_ELSEWHERE: readonly Trigger[] = [
  ...TELLING.map((kind) => ({
    kind,
    when: { all: [{ answered: 'livingArrangement' }, { not: IN_HOME }] },
  })),
  { kind: 'placement-ended', when: { not: TO_A_HOME } },
]

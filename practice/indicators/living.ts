import type { Trigger } from '@cwmis/core/clock/clock.ts'
import type { Condition } from '@cwmis/core/condition/condition.ts'

/** Entries that say with whom a child lives. */
const TELLING = ['child-described', 'domain-assessed']
const IN_HOME: Condition = { of: 'livingArrangement', in: ['cci'] }

/** It was said that the child lives in a children's home. */
export const LIVES_IN_HOME: readonly Trigger[] = TELLING.map((kind) => ({ kind, when: IN_HOME }))

/** It was said that the child lives somewhere else; not knowing where says nothing. */
export const LIVES_ELSEWHERE: readonly Trigger[] = TELLING.map((kind) => ({
  kind,
  when: { all: [{ answered: 'livingArrangement' }, { not: IN_HOME }] },
}))

import type { Answers } from '@cwmis/core/form/answer.ts'
import { addDays } from '@cwmis/core/time/date.ts'
import type { Instant } from '@cwmis/core/time/instant.ts'
import type { Child } from '../child.ts'
import type { Concern } from '../concern.ts'
import { dayOf } from '../tale.ts'
import type { Level } from './report.ts'
import { no, rows, said } from './say.ts'

/** How grave and how near a danger is that gives this level. */
const DANGERS: Readonly<Record<Exclude<Level, 'LOW'>, readonly [severity: string, near: string]>> =
  {
    EMERGENCY: ['4', 'now'],
    HIGH: ['3', '30d'],
    MEDIUM: ['2', 'later'],
  }

/** Safety and risk (F03B), as they stood when the case began: the score agrees with the level it has. */
export function safetyAnswers(assessed: {
  readonly child: Child
  readonly level: Level
  readonly at: Instant
}): Answers {
  const { child, level, at } = assessed
  const day = dayOf(at)
  const isLow = level === 'LOW'
  const step = { action: 'The child knows whom to go to', who: child.caregiver, due: day }
  return said({
    seen: 'both',
    childView: child.years < 4 ? no('NAPP') : 'I know where I can go.',
    dangers: isLow ? undefined : rows([dangerOf(level)], 'd'),
    caregiverProtective: 'yes',
    score: isLow ? undefined : level,
    levelAgreed: isLow ? undefined : 'yes',
    decision: isLow ? 'safe-home' : 'safe-with-plan',
    safetyPlan: isLow ? undefined : rows([step], 's'),
    nextContactOn: addDays(day, level === 'EMERGENCY' ? 1 : 7),
  })
}

function dangerOf(level: Exclude<Level, 'LOW'>) {
  const [severity, immediacy] = DANGERS[level]
  return { type: 'other', severity, immediacy }
}

/** A conference (F07) about one child: what was agreed, and when they meet again. */
export function conferenceAnswers(concern: Concern, at: Instant): Answers {
  const decision = { decision: concern.goal, who: 'CDO', due: addDays(dayOf(at), 14) }
  return said({
    type: 'case',
    chair: 'Probation officer',
    childPresent: 'asked-before',
    decisions: rows([decision], 'd'),
    consensus: 'yes',
    nextDate: addDays(dayOf(at), 28),
  })
}

/** A review of the plan with the family: it goes on. */
export function reviewAnswers(concern: Concern, at: Instant): Answers {
  return said({
    present: ['child', 'caregiver', 'officer'],
    progress: rows([{ goal: concern.goal, progress: 'better' }], 'p'),
    childView: 'It is better than before.',
    outcome: 'go-on',
    nextReviewOn: addDays(dayOf(at), 30),
  })
}

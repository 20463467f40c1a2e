import type { Answers } from '@cwmis/core/form/answer.ts'
import { addDays } from '@cwmis/core/time/date.ts'
import type { Instant } from '@cwmis/core/time/instant.ts'
import type { Child } from '../child.ts'
import type { Concern } from '../concern.ts'
import { pick } from '../seeded.ts'
import { dayOf } from '../tale.ts'
import { no, rows, said } from './say.ts'

/** A plan (F05) of two actions; the tracks that its first ones open. */
export interface Planned {
  readonly child: Child
  readonly concern: Concern
  readonly at: Instant
  readonly tracks?: readonly string[]
}

const WISHES = [
  'I want to go back to my class.',
  'I want to stay with my grandmother.',
  'I want them to stop shouting.',
  'I want to sleep without fear.',
]

const TRACK_ACTIONS: Readonly<Record<string, readonly [what: string, service: string]>> = {
  HEALTH: ['Examination and follow-up at the health centre', 'medical-care'],
  POLICE: ['Statement at the child and family desk', 'statement'],
  COURT: ['Application to the family and children court', 'legal-aid'],
  CARE: ['Look for a relative who can take the child in', 'tracing'],
  EDUCATION: ['Return to school with books and uniform', 'school'],
}

export function planAnswers(next: () => number, planned: Planned): Answers {
  const { child, concern, at, tracks = [] } = planned
  const day = dayOf(at)
  const own = {
    what: concern.action,
    who: child.caregiver,
    due: addDays(day, 21),
    serviceCode: concern.service,
    track: 'PROTECTION',
    status: 'planned',
  }
  const parallel = tracks.map((track) => {
    const [what, serviceCode] = TRACK_ACTIONS[track] ?? ['', '']
    return { what, serviceCode, track, who: 'Case owner', due: addDays(day, 14), status: 'planned' }
  })
  return said({
    childWish: child.years < 4 ? no('NAPP') : pick(next, WISHES),
    goals: rows([{ domain: 'A', goal: concern.goal }], 'g'),
    actions: rows([own, ...parallel], 'a'),
    reviewDate: addDays(day, 90),
    childAgreed: child.years < 6 ? 'too-young' : 'yes',
    caregiverAgreed: next() < 0.9 ? 'yes' : 'partly',
    reasonNoAgreement: child.years < 6 ? 'The child is small; it was played and drawn.' : undefined,
  })
}

/** A visit (F08). */
export interface Visited {
  readonly at: Instant
  /** Days until the next one. */
  readonly nextIn: number
  readonly seen?: string
  readonly safety?: string
  readonly doneRow?: string
}

const WORDS = [
  'It is better now.',
  'I go to school every day.',
  'I miss my mother.',
  'I like the goats.',
]

export function visitAnswers(next: () => number, visited: Visited): Answers {
  const { at, nextIn, seen = pick(next, ['child', 'both', 'child-alone']) } = visited
  const met = seen !== 'none'
  return said({
    visitType: 'home',
    mode: next() < 0.85 ? 'face' : 'phone',
    seen,
    whyNot: met ? undefined : pick(next, ['road-weather', 'no-transport', 'not-found']),
    safetyNow: visited.safety ?? (met ? 'safe' : no('NK')),
    newConcerns: 'no',
    planActions:
      visited.doneRow === undefined
        ? undefined
        : rows([{ action: visited.doneRow, status: 'done', evidence: 'Seen at the visit' }], 'p'),
    daysAtSchool: met ? Math.floor(next() * 20) : no('NK'),
    childWords: met ? (next() < 0.7 ? pick(next, WORDS) : no('DEC')) : undefined,
    nextVisitOn: addDays(dayOf(at), nextIn),
    minutes: 30 + Math.floor(next() * 60),
  })
}

/** Asking to close a case (F11). */
export function closingAnswers(
  next: () => number,
  { concern, reason }: { concern: Concern; reason: string },
): Answers {
  return said({
    reason,
    tracksChecked: 'yes',
    ordersStatus: no('NAPP'),
    outcomes: rows(
      [{ concern: concern.code, outcome: next() < 0.7 ? 'resolved' : 'reduced' }],
      'o',
    ),
    childWish: next() < 0.8 ? 'followed' : 'told-why-not',
    childFeedback: next() < 0.8 ? '4' : no('DEC'),
  })
}

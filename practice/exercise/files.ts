import type { SubjectType } from '@cwmis/core/entry/subject.ts'
import type { RowCode } from '../example/answers/referral.ts'
import type { Child } from '../example/child.ts'
import { openHome } from '../example/moves/homes.ts'
import { openCase, report } from '../example/moves/open.ts'
import { refer } from '../example/moves/refer.ts'
import { assign, draftPlan, plan, requestClosure, visit } from '../example/moves/work.ts'
import { underWay } from '../example/plots/everyday.ts'
import type { Tale } from '../example/tale.ts'
import type { Seat } from './seat.ts'

/** One invented file to practise on. */
export interface ExerciseFile {
  readonly name: string
  /** Who practises on it. */
  readonly seats: readonly Seat[]
  /** What of it they have before them; absent: all their role reads. */
  readonly shows?: readonly SubjectType[]
  readonly child: Pick<Child, 'name' | 'sex' | 'years'>
  readonly tell: (tale: Tale, child: Child) => void
}

const OFFICERS = ['cdo', 'pswo', 'spswo'] as const

/** The child everybody looks for in the walk-through. */
export const WANTED_CHILD = 'Exercise Akello'

/** The invented files, of which every seat gets its own. Every name says that it is none. */
export const EXERCISE_FILES: readonly ExerciseFile[] = [
  {
    name: 'case-to-visit',
    seats: OFFICERS,
    child: { name: WANTED_CHILD, sex: 'F', years: 9 },
    tell: (tale, child) => void underWay(tale, { days: 60, last: 16, level: 'MEDIUM', child }),
  },
  {
    name: 'case-of-para-social-worker',
    seats: ['para'],
    child: { name: WANTED_CHILD, sex: 'F', years: 9 },
    tell: caseOfPara,
  },
  {
    name: 'told-today',
    seats: OFFICERS,
    child: { name: 'Exercise Okot', sex: 'M', years: 12 },
    tell: (tale, child) => void report(tale, { at: tale.hoursAgo(5), children: [child] }),
  },
  {
    name: 'told-to-helpline',
    seats: ['helpline'],
    shows: ['report'],
    child: { name: WANTED_CHILD, sex: 'F', years: 9 },
    tell: (tale, child) => void report(tale, { at: tale.hoursAgo(2), children: [child] }),
  },
  {
    name: 'plan-waits',
    seats: OFFICERS,
    child: { name: 'Exercise Nekesa', sex: 'F', years: 6 },
    tell: planWaits,
  },
  {
    name: 'closing-waits',
    seats: ['pswo', 'spswo'],
    child: { name: 'Exercise Mugisha', sex: 'M', years: 14 },
    tell: closingWaits,
  },
  {
    name: 'home-to-look-at',
    seats: ['homes'],
    shows: ['home'],
    child: { name: WANTED_CHILD, sex: 'F', years: 9 },
    tell: (tale) => void openHome(tale, { name: 'Exercise Home', capacity: 24, days: 400 }),
  },
  handoffTo('h10', ['cdo', 'pswo', 'spswo'], { name: 'Exercise Adong', sex: 'F', years: 11 }),
  handoffTo('h12', ['police'], { name: WANTED_CHILD, sex: 'F', years: 9 }),
  handoffTo('h17', ['health'], { name: WANTED_CHILD, sex: 'F', years: 9 }),
  handoffTo('h46', ['partner'], { name: WANTED_CHILD, sex: 'F', years: 9 }),
]

/** A hand-off that came six hours ago; the receiving desk sees that and nothing of the case. */
function handoffTo(
  code: RowCode,
  seats: readonly Seat[],
  child: ExerciseFile['child'],
): ExerciseFile {
  const isDesk = !seats.includes('cdo')
  return {
    name: `handoff-${code}`,
    seats,
    ...(isDesk ? { shows: ['handoff'] as const } : {}),
    child,
    tell: (tale, told) => {
      const work = underWay(tale, { days: 50, last: 5, level: 'MEDIUM', child: told })
      refer(tale, work, { code, at: tale.hoursAgo(6), urgency: 'routine' })
    },
  }
}

function caseOfPara(tale: Tale, child: Child): void {
  const opened = openCase(tale, 60, { children: [child], level: 'LOW' })
  plan(tale, opened, { drafted: 56, approved: 54 })
  const work = assign(tale, opened, { to: tale.team.para, at: tale.daysAgo(50) })
  visit(tale, work, { at: tale.daysAgo(32), nextIn: 30 })
}

function planWaits(tale: Tale, child: Child): void {
  const work = openCase(tale, 7, { children: [child] })
  draftPlan(tale, work, { at: tale.daysAgo(2) })
}

function closingWaits(tale: Tale, child: Child): void {
  const work = underWay(tale, { days: 90, last: 4, level: 'MEDIUM', child })
  requestClosure(tale, work, { at: tale.daysAgo(1) })
}

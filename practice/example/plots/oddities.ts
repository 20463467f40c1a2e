import { bornFrom } from '@cwmis/core/form/born.ts'
import { HOUR } from '@cwmis/core/time/instant.ts'
import { said } from '../answers/say.ts'
import { inventChild, inventTwins } from '../child.ts'
import { register, report, triage, type Work } from '../moves/open.ts'
import { assessSafety, seenCase } from '../moves/watch.ts'
import { assign, plan, visit } from '../moves/work.ts'
import { dayOf, type Tale } from '../tale.ts'
import { underWay, visits } from './everyday.ts'

/** Two children of one name in one sub-county, of different families. */
export function namesakes(tale: Tale): void {
  const one = inventChild(tale)
  const other = inventChild(tale, { name: one.name, sex: one.sex })
  for (const [child, days] of [
    [one, 80],
    [other, 60],
  ] as const) {
    const work = seenCase(tale, days, { children: [child], level: 'MEDIUM' })
    plan(tale, work, { drafted: days - 4, approved: days - 6 })
    visits(tale, [work], { from: days - 8, to: 5 })
  }
}

/** Twins in one report: two cases, one day of birth. */
export function twins(tale: Tale): void {
  const children = inventTwins(tale)
  const at = tale.daysAgo(70)
  const made = report(tale, { at, children })
  triage(tale, made, at + 3 * HOUR)
  const works = children.map((child) => register(tale, made, { at: tale.daysAgo(69), child }))
  for (const work of works) assessSafety(tale, work)
  for (const work of works) plan(tale, work, { drafted: 66, approved: 64 })
  visits(tale, works, { from: 62, to: 6 })
}

/** Officer and probation officer wrote down different ages without knowing of each other. */
export function ageConflict(tale: Tale): void {
  differ(tale)
  tale.plant('conflict')
}

/** The same, and somebody chose. */
export function conflictResolved(tale: Tale): void {
  const { work, entry } = differ(tale)
  const answers = said({ field: 'born', keep: entry })
  const by = tale.team.pswo
  const manner = { at: tale.daysAgo(2) }
  tale.tell(by, manner, [{ subject: work.childSubject, kind: 'conflict-resolved', answers }])
}

function differ(tale: Tale): { work: Work; entry: string } {
  const work = underWay(tale, { days: 45, last: 6, level: 'MEDIUM' })
  const at = tale.daysAgo(4)
  const years = work.child.years + 3
  const born = bornFrom(
    { sort: 'years', years, about: false },
    { source: 'professional', asOf: dayOf(at) },
  )
  const answers = said({ born: born ?? undefined })
  const subject = work.childSubject
  const told = [{ subject, kind: 'child-described', answers }]
  const [entry = ''] = tale.tell(tale.team.pswo, { at, blind: true }, told)
  return { work, entry }
}

/** A visit by somebody whose case it is not: kept aside until a supervisor looks. */
export function strangeVisit(tale: Tale): void {
  straying(tale, 'quarantined')
}

/** The same, and the supervisor took it into the file. */
export function strangeVisitReleased(tale: Tale): void {
  const { work, entry } = straying(tale, 'released')
  const { pswo, para } = tale.team
  const answers = said({ entry, author: para.actor })
  const manner = { at: tale.hoursAgo(20) }
  tale.tell(pswo, manner, [{ subject: work.subject, kind: 'quarantine-released', answers }])
}

function straying(tale: Tale, outcome: 'quarantined' | 'released'): { work: Work; entry: string } {
  const work = underWay(tale, { days: 45, last: 4, level: 'MEDIUM' })
  const manner = { at: tale.daysAgo(2), nextIn: 14, outcome, blind: true } as const
  const entry = visit(tale, work, { ...manner, by: tale.team.para })
  return { work, entry }
}

/** The officer knows the family too well: the case goes to probation and the officer sees nothing of it any more. */
export function officerExcluded(tale: Tale): void {
  const opened = underWay(tale, { days: 40, last: 9, level: 'MEDIUM' })
  const { pswo, cdo } = tale.team
  const work = assign(tale, opened, { to: pswo, at: tale.daysAgo(7) })
  const answers = said({ officer: cdo.actor, reason: 'The officer is a relative of the family.' })
  const all = [work.subject, work.childSubject, work.report]
  const manner = { at: tale.daysAgo(7) }
  tale.tell(
    pswo,
    manner,
    all.map((subject) => ({ subject, kind: 'officer-excluded', answers })),
  )
  visit(tale, work, { at: tale.daysAgo(3), nextIn: 14 })
  tale.plant('excluded', 'excluded', 'excluded')
}

/** The screen said high, the officer wrote low: kept, with a doubt; the level stays high. */
export function triagedTooLow(tale: Tale): void {
  const at = tale.daysAgo(30)
  const made = report(tale, { at, children: [inventChild(tale)], level: 'HIGH' })
  triage(tale, made, at + 3 * HOUR)
  const { cdo } = tale.team
  const answers = said({ level: 'LOW', routedTo: cdo.desk })
  const manner = { at: at + 4 * HOUR, outcome: 'flagged' } as const
  tale.tell(cdo, manner, [{ subject: made.subject, kind: 'report-triaged', answers }])
  const work = register(tale, made, { at: tale.daysAgo(29) })
  assessSafety(tale, work)
  plan(tale, work, { drafted: 26, approved: 24 })
  visits(tale, [work], { from: 22, to: 3 })
  tale.plant('flagged:triage-below-screen')
}

/** Somebody "raises" to a lower level: kept, with a doubt; nothing is lowered. */
export function raisedDownwards(tale: Tale): void {
  const work = underWay(tale, { days: 40, last: 3, level: 'HIGH' })
  const answers = said({ level: 'LOW', reason: 'It looked calm.' })
  const manner = { at: tale.daysAgo(2), outcome: 'flagged' } as const
  tale.tell(work.owner, manner, [{ subject: work.subject, kind: 'risk-raised', answers }])
  tale.plant('flagged:raise-below-level')
}

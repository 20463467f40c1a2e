import { said } from '../answers/say.ts'
import { inventChild } from '../child.ts'
import { seenCase } from '../moves/watch.ts'
import { close, draftPlan, look, requestClosure, returnPlan, visit } from '../moves/work.ts'
import type { Tale } from '../tale.ts'
import { underWay } from './everyday.ts'

/** A plan waits for the supervisor. */
export function planWaiting(tale: Tale): void {
  const work = seenCase(tale, 7, { children: [inventChild(tale)] })
  draftPlan(tale, work, { at: tale.daysAgo(2) })
  tale.plant('waiting-plan')
}

/** The same, and it is late already. */
export function planWaitingLate(tale: Tale): void {
  const work = seenCase(tale, 32, { children: [inventChild(tale)] })
  visit(tale, work, { at: tale.daysAgo(19), nextIn: 14 })
  visit(tale, work, { at: tale.daysAgo(6), nextIn: 14 })
  look(tale, work, tale.daysAgo(5))
  draftPlan(tale, work, { at: tale.daysAgo(2) })
  tale.plant('waiting-plan', 'overdue:plan', 'overdue:assessment')
}

/** A month after registration there is no plan at all, and nobody was there again. The supervisor looked at it lately. */
export function planMissing(tale: Tale): void {
  const work = seenCase(tale, 40, { children: [inventChild(tale)] })
  look(tale, work, tale.daysAgo(3))
  tale.plant('overdue:plan', 'overdue:assessment', 'overdue:follow-up')
}

/** The supervisor sent the plan back. */
export function planReturned(tale: Tale): void {
  const work = seenCase(tale, 11, { children: [inventChild(tale)] })
  const plan = draftPlan(tale, work, { at: tale.daysAgo(6) })
  returnPlan(tale, work, { plan, at: tale.daysAgo(4) })
  tale.plant('returned-plan')
}

/** The owner asked to close; the supervisor has not decided. */
export function closureWaiting(tale: Tale): void {
  const work = underWay(tale, { days: 90, last: 4, level: 'MEDIUM' })
  requestClosure(tale, work, { at: tale.daysAgo(1) })
  tale.plant('waiting-closure')
}

/** Closing is refused, for a service is still open. */
export function closureRefused(tale: Tale): void {
  const work = underWay(tale, { days: 90, last: 5, level: 'MEDIUM', tracks: ['EDUCATION'] })
  const request = requestClosure(tale, work, { at: tale.daysAgo(3) })
  close(tale, work, { request, manner: { at: tale.daysAgo(2), outcome: 'refused' } })
  tale.plant('refused:closure-open-tracks', 'waiting-closure', 'open-track:EDUCATION')
}

/** Closed, and open again since last week. */
export function reopened(tale: Tale): void {
  const work = underWay(tale, { days: 150, last: 60, level: 'MEDIUM' })
  const request = requestClosure(tale, work, { at: tale.daysAgo(55) })
  close(tale, work, { request, manner: { at: tale.daysAgo(52) } })
  const answers = said({ reason: 'The teacher says the beating began again.' })
  const by = tale.team.pswo
  tale.tell(by, { at: tale.daysAgo(6) }, [
    { subject: work.subject, kind: 'case-reopened', answers },
  ])
  tale.plant('reopened')
}

import type { Instant } from '@cwmis/core/time/instant.ts'
import { said } from '../answers/say.ts'
import { closingAnswers, planAnswers, type Visited, visitAnswers } from '../answers/work.ts'
import type { Staff } from '../staff.ts'
import type { Manner, Tale } from '../tale.ts'
import type { Work } from './open.ts'

/** The owner drafts a plan; gives its id. */
export function draftPlan(
  tale: Tale,
  work: Work,
  more: { at: Instant; tracks?: readonly string[] },
): string {
  const { child, concern, subject, owner } = work
  const answers = planAnswers(tale.next, { child, concern, ...more })
  const [plan = ''] = tale.tell(owner, more, [{ subject, kind: 'plan-drafted', answers }])
  return plan
}

/** Who decides on what the owner asks for: never the owner. */
export function deciderOf({ team }: Tale, { owner }: Work): Staff {
  return owner === team.pswo ? team.spswo : team.pswo
}

/** A supervisor sends a plan back, with what to mend. */
export function returnPlan(
  tale: Tale,
  work: Work,
  { plan, at }: { plan: string; at: Instant },
): void {
  const answers = said({ plan, comment: 'Say who goes with the child, and by when.' })
  tale.tell(deciderOf(tale, work), { at }, [
    { subject: work.subject, kind: 'plan-returned', answers },
  ])
}

/** A plan drafted on one day and approved on another, so many days ago. */
export function plan(
  tale: Tale,
  work: Work,
  more: { drafted: number; approved: number; tracks?: readonly string[] },
): void {
  const { drafted, approved, ...rest } = more
  const draft = draftPlan(tale, work, { at: tale.daysAgo(drafted), ...rest })
  const answers = said({ plan: draft })
  const manner = { at: tale.daysAgo(approved) }
  tale.tell(deciderOf(tale, work), manner, [
    { subject: work.subject, kind: 'plan-approved', answers },
  ])
}

/** A visit by the owner, or by whom `by` says. */
export function visit(
  tale: Tale,
  work: Work,
  more: Omit<Visited, 'at'> & Manner & { by?: Staff },
): string {
  const { by = work.owner, lateDays, blind, outcome, ...visited } = more
  const manner = {
    at: more.at,
    ...(lateDays === undefined ? {} : { lateDays }),
    ...(blind === undefined ? {} : { blind }),
    ...(outcome === undefined ? {} : { outcome }),
  }
  const answers = visitAnswers(tale.next, visited)
  const [id = ''] = tale.tell(by, manner, [
    { subject: work.subject, kind: 'visit-recorded', answers },
  ])
  return id
}

/** Whoever decides on the case looks at it with its officer. */
export function look(tale: Tale, work: Work, at: Instant): void {
  const answers = said({ lookedAt: ['safety', 'child-heard', 'plan-in-time'] })
  const told = [{ subject: work.subject, kind: 'supervisor-looked', answers }]
  tale.tell(deciderOf(tale, work), { at }, told)
}

/** The case is given to somebody else, who from then on is its owner. */
export function assign(tale: Tale, work: Work, more: { to: Staff; at: Instant }): Work {
  const { to, at } = more
  const answers = said({
    actor: to.actor,
    post: to.post,
    desk: to.desk,
    reason: 'Closer to the child',
  })
  tale.tell(deciderOf(tale, work), { at }, [
    { subject: work.subject, kind: 'case-assigned', answers },
  ])
  return { ...work, owner: to }
}

/** The owner asks to close; gives the id of what they ask. */
export function requestClosure(
  tale: Tale,
  work: Work,
  more: { at: Instant; reason?: string },
): string {
  const { at, reason = 'goals-met' } = more
  const answers = closingAnswers(tale.next, { concern: work.concern, reason })
  const saying = { subject: work.subject, kind: 'closure-requested', answers }
  const [request = ''] = tale.tell(work.owner, { at }, [saying])
  return request
}

/** A supervisor closes the case, or tries to. */
export function close(tale: Tale, work: Work, more: { request: string; manner: Manner }): void {
  const { request, manner } = more
  const by = deciderOf(tale, work)
  const answers = said({ request, approvedBy: by.actor, closingNote: 'Agreed with the family.' })
  tale.tell(by, manner, [{ subject: work.subject, kind: 'case-closed', answers }])
}

/** A track ends by somebody's word. */
export function endTrack(tale: Tale, work: Work, more: { track: string; at: Instant }): void {
  const answers = said({ track: more.track, outcome: 'completed' })
  tale.tell(work.owner, more, [{ subject: work.subject, kind: 'track-ended', answers }])
}

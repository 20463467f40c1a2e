import { HOUR, type Instant } from '@cwmis/core/time/instant.ts'
import { conferenceAnswers, reviewAnswers, safetyAnswers } from '../answers/judging.ts'
import type { Tale } from '../tale.ts'
import { type Coming, openCase, type Work } from './open.ts'
import { deciderOf, look } from './work.ts'

/** The owner sees the child an hour after what was told last, and says how safe it is. */
export function assessSafety(tale: Tale, work: Work): void {
  const at = tale.last() + HOUR
  const answers = safetyAnswers({ ...work, at })
  const told = [{ subject: work.subject, kind: 'safety-assessed', answers }]
  tale.tell(work.owner, { at }, told)
}

/** A registered case, the report so many days ago, whose child was seen the day it was opened. */
export function seenCase(tale: Tale, days: number, more: Partial<Coming>): Work {
  const work = openCase(tale, days, more)
  assessSafety(tale, work)
  confer(tale, work, tale.last() + HOUR)
  return work
}

/** Where the risk is high, those who work with the child sit together: soon, and then every month. */
export function confer(tale: Tale, work: Work, at: Instant): void {
  if (work.level !== 'HIGH' && work.level !== 'EMERGENCY') return
  const answers = conferenceAnswers(work.concern, at)
  tale.tell(deciderOf(tale, work), { at }, [
    { subject: work.subject, kind: 'conference-held', answers },
  ])
}

/** The plan is gone through with the family: by the owner, or where a para-social worker is that, by whoever decides. */
export function review(tale: Tale, work: Work, at: Instant): void {
  const by = work.owner === tale.team.para ? deciderOf(tale, work) : work.owner
  const answers = reviewAnswers(work.concern, at)
  tale.tell(by, { at }, [{ subject: work.subject, kind: 'review-held', answers }])
}

/** The supervisor looks at the case; those who work with it sit together, and where its plan is old enough it is gone through. */
export function watch(tale: Tale, work: Work, more: { at: Instant; isPlanOld: boolean }): void {
  look(tale, work, more.at)
  confer(tale, work, more.at)
  if (more.isPlanOld) review(tale, work, more.at + HOUR)
}

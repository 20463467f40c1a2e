import type { When } from '@cwmis/core/entry/header.ts'
import type { Subject } from '@cwmis/core/entry/subject.ts'
import { HOUR, type Instant, MINUTE } from '@cwmis/core/time/instant.ts'
import { caseAnswers, childAnswers } from '../answers/registering.ts'
import { type Level, reportAnswers, screenAnswers } from '../answers/report.ts'
import { said } from '../answers/say.ts'
import type { Child } from '../child.ts'
import { type Concern, everydayConcern } from '../concern.ts'
import { type Staff, staff } from '../staff.ts'
import type { Tale } from '../tale.ts'

/** A report with the children mentioned in it. */
export interface OpenReport {
  readonly subject: Subject
  readonly children: readonly Child[]
  readonly concern: Concern
  readonly level: Level
  readonly incidentDate?: When
}

/** How a report comes in, where it is not an ordinary one. */
export interface Coming {
  readonly at: Instant
  readonly children: readonly Child[]
  readonly concern?: Concern
  readonly level?: Level
  readonly danger?: 'yes' | 'no' | 'not-sure'
  readonly incidentDate?: When
}

/** Who writes reports down: mostly the officer, sometimes the para-social worker or the helpline. */
function writer({ next, team }: Tale): { by: Staff; channel?: string } {
  const luck = next()
  if (luck < 0.15) return { by: staff('helpline'), channel: '116' }
  return { by: luck < 0.4 ? team.para : team.cdo }
}

/** Somebody says that something is wrong; the desk of the sub-county gets it. */
export function report(tale: Tale, coming: Coming): OpenReport {
  const subject = tale.fresh('report')
  const { at, children, danger = 'no', level = 'MEDIUM', incidentDate } = coming
  const concern = coming.concern ?? everydayConcern(tale.next)
  const { by, channel } = writer(tale)
  const when = incidentDate === undefined ? {} : { incidentDate }
  const via = channel === undefined ? {} : { channel }
  const reported = { children, concern, danger, routedTo: tale.team.cdo, ...when, ...via }
  const answers = reportAnswers(tale, reported)
  tale.tell(by, { at }, [{ subject, kind: 'report-made', answers }])
  return { subject, children, concern, level, ...when }
}

/** The rapid screen and the level, within hours. */
export function triage(tale: Tale, { subject, level }: OpenReport, at: Instant): void {
  const { cdo } = tale.team
  const screened = screenAnswers(tale.next, level)
  tale.tell(cdo, { at }, [{ subject, kind: 'risk-screened', answers: screened }])
  const answers = said({ level, routedTo: cdo.desk })
  tale.tell(cdo, { at: at + 20 * MINUTE }, [{ subject, kind: 'report-triaged', answers }])
}

/** A case with what is needed to go on with it. */
export interface Work {
  readonly child: Child
  readonly concern: Concern
  readonly level: Level
  readonly owner: Staff
  readonly report: Subject
  readonly childSubject: Subject
  readonly subject: Subject
}

/** The child is described and a case opened; then the report is registered, which registers the case. */
export function register(tale: Tale, from: OpenReport, more: { at: Instant; child?: Child }): Work {
  const work = propose(tale, from, more)
  registered(tale, work, more.at)
  return work
}

/** The child is described and a case opened; it is proposed until the report is registered. */
export function propose(tale: Tale, from: OpenReport, more: { at: Instant; child?: Child }): Work {
  const { concern, level, subject: made, incidentDate } = from
  const child = more.child ?? from.children[0]
  if (child === undefined) throw new RangeError('a report without a child has no case')
  const owner = tale.team.cdo
  const childSubject = tale.fresh('child')
  const subject = tale.fresh('case')
  const when = incidentDate === undefined ? {} : { incidentDate }
  const ids = { childId: childSubject.id, reportId: made.id }
  const registering = { child, concern, level, owner, ...ids, ...when }
  tale.tell(owner, { at: more.at }, [
    { subject: childSubject, kind: 'child-described', answers: childAnswers(tale, child) },
    { subject, kind: 'case-opened', answers: caseAnswers(tale, registering) },
  ])
  return { child, concern, level, owner, report: made, childSubject, subject }
}

/** The report is registered, which registers its case. */
function registered(
  tale: Tale,
  { report, child, childSubject, subject, owner }: Work,
  at: Instant,
) {
  const answers = said({ row: child.row, case: subject.id, child: childSubject.id })
  tale.tell(owner, { at }, [{ subject: report, kind: 'report-registered', answers }])
}

/** Something is wrong again, so many days ago, with a child who is known: a new report and a new case of the same child. */
export function againOpened(tale: Tale, before: Work, days: number): Work {
  const { child: known, childSubject } = before
  const child = { ...known, row: 'r1' }
  const at = tale.daysAgo(days)
  const made = report(tale, { at, children: [child], level: 'MEDIUM' })
  triage(tale, made, at + 3 * HOUR)
  const subject = tale.fresh('case')
  const { concern, level } = made
  const owner = tale.team.cdo
  const work = { child, concern, level, owner, report: made.subject, childSubject, subject }
  const ids = { childId: childSubject.id, reportId: made.subject.id }
  const found = said({ matchDecision: 'same', sameAs: childSubject.id })
  const answers = { ...caseAnswers(tale, { child, concern, level, owner, ...ids }), ...found }
  const later = tale.daysAgo(days - 1)
  tale.tell(owner, { at: later }, [{ subject, kind: 'case-opened', answers }])
  registered(tale, work, later)
  return work
}

/** From a report to a registered case, over two or three days: the report so many days ago. */
export function openCase(tale: Tale, days: number, more: Partial<Coming> = {}): Work {
  const { children } = more
  if (children === undefined) throw new RangeError('whose case?')
  const at = tale.daysAgo(days)
  const made = report(tale, { at, ...more, children })
  triage(tale, made, at + 3 * HOUR)
  return register(tale, made, { at: tale.daysAgo(days - 1) })
}

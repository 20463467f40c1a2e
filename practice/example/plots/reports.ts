import { HOUR } from '@cwmis/core/time/instant.ts'
import { said } from '../answers/say.ts'
import { inventChild } from '../child.ts'
import { BEATEN, everydayConcern, SEXUAL } from '../concern.ts'
import { report, triage } from '../moves/open.ts'
import { hourAt, type Tale } from '../tale.ts'

/** Still in danger, told half an hour ago; nobody has looked yet. */
export function dangerNow(tale: Tale): void {
  const children = [inventChild(tale)]
  report(tale, { at: tale.hoursAgo(0.4), children, concern: BEATEN, danger: 'yes' })
}

/** Still in danger, told three hours ago: the hour for looking at it is over. */
export function dangerMissed(tale: Tale): void {
  const children = [inventChild(tale)]
  report(tale, { at: tale.hoursAgo(3), children, concern: BEATEN, danger: 'yes' })
  tale.plant('overdue:triage')
}

/** Four days old and nobody looked. */
export function untriaged(tale: Tale): void {
  report(tale, { at: tale.daysAgo(5), children: [inventChild(tale)] })
  tale.plant('overdue:triage', 'overdue:registration')
}

/** High, looked at, and no case after three days. */
export function unregistered(tale: Tale): void {
  const at = tale.daysAgo(4)
  const made = report(tale, { at, children: [inventChild(tale)], level: 'HIGH' })
  triage(tale, made, at + 2 * HOUR)
  tale.plant('overdue:registration')
}

/** Came in today and was looked at. */
export function freshlyTriaged(tale: Tale): void {
  const made = report(tale, { at: tale.hoursAgo(5), children: [inventChild(tale)] })
  triage(tale, made, tale.hoursAgo(3))
}

/** Medical care is still in time: told today of yesterday, not yet a case. */
export function careWindowReport(tale: Tale): void {
  const incidentDate = hourAt(tale.hoursAgo(20))
  const children = [inventChild(tale, { years: 13, sex: 'F' })]
  const more = { concern: SEXUAL, level: 'HIGH', danger: 'not-sure', incidentDate } as const
  const made = report(tale, { at: tale.hoursAgo(3), children, ...more })
  triage(tale, made, tale.hoursAgo(2))
  tale.plant('running:medical-care-report')
}

/** Looked at and found to be no case for this office; of grave concerns only the supervisor says so. */
export function screenedOut(tale: Tale): void {
  const days = 20 + Math.floor(tale.next() * 500)
  const at = tale.daysAgo(days)
  const concern = everydayConcern(tale.next)
  const made = report(tale, { at, children: [inventChild(tale)], concern, level: 'LOW' })
  triage(tale, made, at + 4 * HOUR)
  const { pswo, cdo } = tale.team
  const by = concern.code.startsWith('PH') ? pswo : cdo
  screenOut(tale, made.subject, { by, at: tale.daysAgo(days - 2), outcome: 'kept' })
}

/** The officer screens out what only a supervisor may; then the supervisor does, after a visit. */
export function screeningRefused(tale: Tale): void {
  const at = tale.daysAgo(45)
  const made = report(tale, { at, children: [inventChild(tale)], concern: BEATEN, level: 'LOW' })
  triage(tale, made, at + 4 * HOUR)
  const { pswo, cdo } = tale.team
  screenOut(tale, made.subject, { by: cdo, at: tale.daysAgo(43), outcome: 'refused' })
  screenOut(tale, made.subject, { by: pswo, at: tale.daysAgo(41), outcome: 'kept' })
  tale.plant('refused:screen-out-protected')
}

function screenOut(
  tale: Tale,
  subject: ReturnType<typeof report>['subject'],
  { by, ...manner }: { by: Tale['team']['cdo']; at: number; outcome: 'kept' | 'refused' },
): void {
  const outcome = tale.next() < 0.8 ? 'screened-out' : 'referred-out'
  const reason = 'Visited with the LC1; the family is managing.'
  const answers = said({ outcome, reason })
  tale.tell(by, manner, [{ subject, kind: 'report-screened-out', answers }])
}

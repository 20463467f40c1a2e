import { MINUTE } from '@cwmis/core/time/instant.ts'
import { said } from '../answers/say.ts'
import { inventChild } from '../child.ts'
import { SEXUAL } from '../concern.ts'
import { register, report, triage, type Work } from '../moves/open.ts'
import { accept, openHandoff, refer } from '../moves/refer.ts'
import { assessSafety } from '../moves/watch.ts'
import { assign, visit } from '../moves/work.ts'
import { hourAt, type Manner, minuteAt, type Tale } from '../tale.ts'
import { underWay } from './everyday.ts'

/** Medical care is still in time: a case since yesterday, the health centre has taken it on. */
export function careWindowCase(tale: Tale): void {
  const incidentDate = hourAt(tale.hoursAgo(34))
  const children = [inventChild(tale, { years: 12, sex: 'F' })]
  const more = { concern: SEXUAL, level: 'HIGH', danger: 'not-sure', incidentDate } as const
  const made = report(tale, { at: tale.hoursAgo(30), children, ...more })
  triage(tale, made, tale.hoursAgo(29))
  const work = register(tale, made, { at: tale.hoursAgo(27) })
  assessSafety(tale, work)
  const asked = { code: 'h17', at: tale.hoursAgo(26), urgency: '72h', hoursAgo: 34 } as const
  const referral = refer(tale, work, asked)
  openHandoff(tale, referral, tale.hoursAgo(25))
  accept(tale, referral, tale.hoursAgo(24))
  tale.plant('running:medical-care', 'open-track:HEALTH')
}

function withProbation(tale: Tale, years: number): Work {
  const child = inventChild(tale, { years })
  const opened = underWay(tale, { days: 60, last: 9, level: 'MEDIUM', child })
  const work = assign(tale, opened, { to: tale.team.pswo, at: tale.daysAgo(8) })
  visit(tale, work, { at: tale.daysAgo(3), nextIn: 14 })
  return work
}

/** A child was arrested this morning: within 24 hours before a court, or home. */
export function inCustody(tale: Tale): void {
  const work = withProbation(tale, 15)
  arrested(tale, work, { at: tale.hoursAgo(9), outcome: 'kept' })
  tale.plant('running:restricted-24h')
}

/** A child too young to be charged was arrested: kept with an alarm. It was home within the time. */
export function wasInCustody(tale: Tale): void {
  const work = withProbation(tale, 9)
  arrested(tale, work, { at: tale.hoursAgo(60), outcome: 'flagged' })
  const answers = said({ at: minuteAt(tale.hoursAgo(45)), to: 'released' })
  const told = [{ subject: work.subject, kind: 'child-released', answers }]
  tale.tell(tale.team.pswo, { at: tale.hoursAgo(44) }, told)
  tale.plant('flagged:restricted-age')
}

function arrested(tale: Tale, work: Work, { at, outcome }: Manner): void {
  const { pswo, police } = tale.team
  const answers = said({
    place: { place: tale.team.place },
    at: minuteAt(at),
    station: police.officeName,
    parentsTold: 'yes',
    secretaryTold: 'not-sure',
  })
  const manner = { at: at + 40 * MINUTE, outcome: outcome ?? 'kept' }
  tale.tell(pswo, manner, [{ subject: work.subject, kind: 'child-arrested', answers }])
}

/** Yesterday's visit found danger; the level was raised, and those who work with the child must sit together at last. */
export function dangerAtVisit(tale: Tale): void {
  const work = underWay(tale, { days: 50, last: 6, level: 'MEDIUM' })
  const at = tale.daysAgo(1)
  visit(tale, work, { at, nextIn: 3, safety: 'danger', seen: 'child-alone' })
  const answers = said({ level: 'HIGH', reason: 'The uncle who beat the child is back.' })
  tale.tell(work.owner, { at }, [{ subject: work.subject, kind: 'risk-raised', answers }])
  // Counted from the registration, as it is for a child known to be in danger from the first day.
  tale.plant('overdue:conference')
}

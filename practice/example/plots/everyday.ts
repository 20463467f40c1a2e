import { HOUR } from '@cwmis/core/time/instant.ts'
import type { RowCode } from '../answers/referral.ts'
import type { Level } from '../answers/report.ts'
import { type Child, inventChild } from '../child.ts'
import type { Work } from '../moves/open.ts'
import { served } from '../moves/refer.ts'
import { seenCase, watch } from '../moves/watch.ts'
import { assign, close, endTrack, plan, requestClosure, visit } from '../moves/work.ts'
import { pick } from '../seeded.ts'
import type { Tale } from '../tale.ts'

/** Days within which the child is contacted again, by level. */
const AGAIN: Readonly<Record<Level, number>> = { EMERGENCY: 1, HIGH: 7, MEDIUM: 14, LOW: 30 }

/** Days after which a plan is gone through again, short of the month that is the least. */
const SOON = 20

function levelOf(next: () => number): Level {
  return pick(next, ['HIGH', 'MEDIUM', 'MEDIUM', 'LOW'])
}

/** A case with an approved plan, opened so many days ago, and visits until so many days ago. */
export function underWay(
  tale: Tale,
  more: {
    days: number
    last: number
    level?: Level
    tracks?: readonly string[]
    child?: Child
  },
): Work {
  const { days, last, tracks, level = levelOf(tale.next), child = inventChild(tale) } = more
  const work = seenCase(tale, days, { children: [child], level })
  const planned = { drafted: days - 4, approved: days - 6 }
  plan(tale, work, { ...planned, ...(tracks === undefined ? {} : { tracks }) })
  visits(tale, [work], { from: days - 8, to: last })
  return work
}

/**
 * Visits in the rhythm of the level, from so many to so many days ago; at most five, the last at the end, when the
 * supervisor looks too. Children of one household are visited together.
 */
export function visits(
  tale: Tale,
  works: readonly Work[],
  { from, to }: { from: number; to: number },
): void {
  const rhythm = AGAIN[works[0]?.level ?? 'LOW']
  const most = Math.min(5, Math.floor((from - to) / rhythm))
  for (let left = most; left > 0; left -= 1) {
    const isMissed = tale.next() < 0.12
    const at = tale.daysAgo(to + left * rhythm)
    const seen = isMissed ? { seen: 'none' } : {}
    for (const work of works) visit(tale, work, { at, nextIn: rhythm, ...seen })
  }
  const at = tale.daysAgo(to)
  const isPlanOld = from - to > SOON
  for (const work of works) visit(tale, work, { at, nextIn: rhythm, doneRow: 'a1' })
  for (const work of works) watch(tale, work, { at: at + HOUR, isPlanOld })
}

/** A case that was opened, worked on and closed. */
export function closedCase(tale: Tale): void {
  const days = 120 + Math.floor(tale.next() * 420)
  const length = 50 + Math.floor(tale.next() * 50)
  const work = underWay(tale, { days, last: days - length })
  if (tale.next() < 0.35) helped(tale, work, days - length)
  const request = requestClosure(tale, work, { at: tale.daysAgo(days - length - 3) })
  close(tale, work, { request, manner: { at: tale.daysAgo(days - length - 6) } })
}

/** Another office was asked, and answered. */
function helped(tale: Tale, work: Work, days: number): void {
  const code = pick<RowCode>(tale.next, ['h46', 'h46', 'h17', 'h10', 'h12'])
  served(tale, work, { code, at: tale.daysAgo(days + 2), urgency: 'routine', hoursAgo: days * 24 })
  if (code === 'h12') endTrack(tale, work, { track: 'POLICE', at: tale.daysAgo(days - 1) })
}

/** At work, and seen in time. */
export function inTime(tale: Tale): void {
  const days = 40 + Math.floor(tale.next() * 160)
  const level = levelOf(tale.next)
  const last = 1 + Math.floor(tale.next() * (AGAIN[level] * 0.6))
  underWay(tale, { days, last, level })
}

/** At work and watched, but the next visit is overdue. */
export function visitOverdue(tale: Tale): void {
  const days = 90 + Math.floor(tale.next() * 120)
  const level = levelOf(tale.next)
  const last = AGAIN[level] + 5 + Math.floor(tale.next() * 20)
  const work = underWay(tale, { days, last, level })
  watch(tale, work, { at: tale.daysAgo(1 + Math.floor(tale.next() * 4)), isPlanOld: true })
  tale.plant('overdue:follow-up')
}

/** A calm case that the para-social worker visits. */
export function withParaSocialWorker(tale: Tale): Work {
  const days = 60 + Math.floor(tale.next() * 90)
  const children = [inventChild(tale)]
  const opened = seenCase(tale, days, { children, level: 'LOW' })
  plan(tale, opened, { drafted: days - 4, approved: days - 6 })
  const work = assign(tale, opened, { to: tale.team.para, at: tale.daysAgo(days - 8) })
  visits(tale, [work], { from: days - 10, to: 8 + Math.floor(tale.next() * 12) })
  return work
}

/** The same; the notebook was full of visits that reached the office days later. */
export function lateVisit(tale: Tale): void {
  const work = withParaSocialWorker(tale)
  const lateDays = 3 + Math.floor(tale.next() * 3)
  visit(tale, work, { at: tale.hoursAgo(4 + tale.next() * 20), nextIn: 30, lateDays })
  tale.plant('late')
}

/** Registered this week; the plan is still to be made. */
export function newlyRegistered(tale: Tale): void {
  const days = 3 + Math.floor(tale.next() * 4)
  seenCase(tale, days, { children: [inventChild(tale)], level: 'MEDIUM' })
}

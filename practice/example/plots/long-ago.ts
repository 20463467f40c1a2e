import { HOUR } from '@cwmis/core/time/instant.ts'
import { type Child, inventChild, inventTwins } from '../child.ts'
import { againOpened, register, report, triage, type Work } from '../moves/open.ts'
import { assessSafety, seenCase } from '../moves/watch.ts'
import { close, plan, requestClosure, visit } from '../moves/work.ts'
import type { Tale } from '../tale.ts'
import { underWay, visits } from './everyday.ts'

/** The example's past begins so many days ago. */
const FIRST_DAY = 6 * 365
const FIRST_YEARS_END = 560

function longAgo(tale: Tale): number {
  return FIRST_YEARS_END + Math.floor(tale.next() * (FIRST_DAY - FIRST_YEARS_END))
}

function closedAfter(tale: Tale, work: Work, days: number): void {
  const request = requestClosure(tale, work, { at: tale.daysAgo(days) })
  close(tale, work, { request, manner: { at: tale.daysAgo(days - 3) } })
}

/** A case of earlier years. */
export function closedLongAgo(tale: Tale): void {
  const days = longAgo(tale)
  const work = underWay(tale, { days, last: days - 70 })
  closedAfter(tale, work, days - 74)
}

/** The same child again, years later: a second case beside the first. */
export function cameBack(tale: Tale): void {
  const days = FIRST_YEARS_END + 500 + Math.floor(tale.next() * 900)
  const first = underWay(tale, { days, last: days - 60 })
  closedAfter(tale, first, days - 64)
  const later = 100 + Math.floor(tale.next() * 300)
  const second = againOpened(tale, first, later)
  assessSafety(tale, second)
  plan(tale, second, { drafted: later - 4, approved: later - 6 })
  if (tale.next() < 0.4) visits(tale, [second], { from: later - 12, to: lately(tale) })
  else doneSoon(tale, [second], later - 12)
}

/** Two or three children of one household in one report, a case each; now and then twins. */
export function household(tale: Tale): void {
  const days = 30 + Math.floor(tale.next() * (FIRST_DAY - 60))
  const children = tale.next() < 0.3 ? inventTwins(tale) : siblings(tale)
  const at = tale.daysAgo(days)
  const made = report(tale, { at, children })
  triage(tale, made, at + 3 * HOUR)
  const opened = { at: tale.daysAgo(days - 1) }
  const works = children.map((child) => register(tale, made, { ...opened, child }))
  for (const work of works) assessSafety(tale, work)
  for (const work of works) plan(tale, work, { drafted: days - 4, approved: days - 6 })
  if (days <= 90) visits(tale, works, { from: days - 12, to: lately(tale) })
  else doneSoon(tale, works, days - 12)
}

/** One visit so many days ago, and four weeks later it is over. */
function doneSoon(tale: Tale, works: readonly Work[], days: number): void {
  const met = { at: tale.daysAgo(days), nextIn: 30, doneRow: 'a1' }
  for (const work of works) visit(tale, work, met)
  for (const work of works) closedAfter(tale, work, days - 28)
}

/** So many days ago that nothing is late yet. */
function lately(tale: Tale): number {
  return 2 + Math.floor(tale.next() * 6)
}

/** They share a village and who cares for them; their names tell nothing of it. */
function siblings(tale: Tale): readonly Child[] {
  const eldest = inventChild(tale, { years: 8 + Math.floor(tale.next() * 8) })
  const { village, caregiver, tongue } = eldest
  const younger = [2, 5].map((gap, at) => {
    const row = `r${String(at + 2)}`
    return inventChild(tale, { village, caregiver, tongue, row, years: eldest.years - gap })
  })
  return [eldest, ...younger.slice(0, tale.next() < 0.5 ? 1 : 2)]
}

/** Opened weeks ago, and going on. */
export function openNow(tale: Tale): void {
  seenCase(tale, 8 + Math.floor(tale.next() * 12), { children: [inventChild(tale)], level: 'LOW' })
}

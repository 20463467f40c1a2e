import { inventChild } from '../child.ts'
import { openCase, propose, register, report } from '../moves/open.ts'
import { close, plan, requestClosure, visit } from '../moves/work.ts'
import type { Tale } from '../tale.ts'

/** A case as short as one can be: reported and registered. The plan comes later, or too late. */
export function briefCase(tale: Tale): void {
  const days = 2 + Math.floor(tale.next() * 25)
  const made = report(tale, { at: tale.daysAgo(days), children: [inventChild(tale)] })
  register(tale, made, { at: tale.daysAgo(days - 1) })
}

/** The child is described and the case proposed; nobody has registered the report yet. */
export function proposedCase(tale: Tale): void {
  const days = 1 + Math.floor(tale.next() * 6)
  const made = report(tale, { at: tale.daysAgo(days), children: [inventChild(tale)] })
  propose(tale, made, { at: tale.daysAgo(days - 1) })
}

/** The same, long ago, and closed after one visit. */
export function briefClosed(tale: Tale): void {
  const days = 60 + Math.floor(tale.next() * 2000)
  const work = openCase(tale, days, { children: [inventChild(tale)], level: 'LOW' })
  plan(tale, work, { drafted: days - 4, approved: days - 6 })
  visit(tale, work, { at: tale.daysAgo(days - 15), nextIn: 30, doneRow: 'a1' })
  const request = requestClosure(tale, work, { at: tale.daysAgo(days - 20) })
  close(tale, work, { request, manner: { at: tale.daysAgo(days - 22) } })
}

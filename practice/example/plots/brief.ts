import { HOUR, MINUTE } from '@cwmis/core/time/instant.ts'
import { said } from '../answers/say.ts'
import { inventChild } from '../child.ts'
import { type OpenReport, openCase, register, report } from '../moves/open.ts'
import { close, plan, requestClosure, visit } from '../moves/work.ts'
import type { Tale } from '../tale.ts'

/** Reported, its level set without the rapid screen. */
function triaged(tale: Tale, days: number): OpenReport {
  const at = tale.daysAgo(days)
  const made = report(tale, { at, children: [inventChild(tale)] })
  const { cdo } = tale.team
  const answers = said({ level: made.level, routedTo: cdo.desk })
  const told = [{ subject: made.subject, kind: 'report-triaged', answers }]
  tale.tell(cdo, { at: at + 2 * HOUR + 20 * MINUTE }, told)
  return made
}

/** A case as short as one can be: reported, looked at, registered. The plan comes later, or too late. */
export function briefCase(tale: Tale): void {
  const days = 2 + Math.floor(tale.next() * 25)
  const made = triaged(tale, days)
  register(tale, made, { at: tale.daysAgo(days - 1) })
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

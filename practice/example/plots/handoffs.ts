import { HOUR } from '@cwmis/core/time/instant.ts'
import type { RowCode } from '../answers/referral.ts'
import { accept, answer, decline, openHandoff, recall, refer } from '../moves/refer.ts'
import type { Tale } from '../tale.ts'
import { underWay } from './everyday.ts'

function sent(tale: Tale, more: { code: RowCode; hours: number; urgency: string }) {
  const { hours, ...rest } = more
  const work = underWay(tale, { days: 50, last: 5, level: 'MEDIUM' })
  return refer(tale, work, { ...rest, at: tale.hoursAgo(hours) })
}

/** The police desk has not taken it on, and the day for it is over. */
export function policeSilent(tale: Tale): void {
  sent(tale, { code: 'h12', hours: 70, urgency: 'routine' })
  tale.plant('unaccepted', 'overdue:handoff-accept', 'open-track:POLICE')
}

/** Sent to the health centre two hours ago. */
export function healthAsked(tale: Tale): void {
  sent(tale, { code: 'h17', hours: 2, urgency: '24h' })
  tale.plant('unaccepted', 'open-track:HEALTH')
}

/** Sent to the partner yesterday. */
export function partnerAsked(tale: Tale): void {
  sent(tale, { code: 'h46', hours: 20, urgency: 'routine' })
  tale.plant('unaccepted')
}

/** Sent to probation, read and not yet taken on. */
export function probationRead(tale: Tale): void {
  const referral = sent(tale, { code: 'h10', hours: 6, urgency: 'routine' })
  openHandoff(tale, referral, tale.hoursAgo(2))
  tale.plant('unaccepted')
}

/** Sent back: no place. */
export function partnerDeclined(tale: Tale): void {
  const referral = sent(tale, { code: 'h46', hours: 70, urgency: 'routine' })
  decline(tale, referral, tale.hoursAgo(50))
  tale.plant('declined')
}

/** Taken back by the sender. */
export function partnerRecalled(tale: Tale): void {
  const referral = sent(tale, { code: 'h46', hours: 60, urgency: 'routine' })
  recall(tale, referral, tale.hoursAgo(40))
  tale.plant('recalled')
}

/** Taken on ten days ago; nothing was heard since. */
export function policeUnanswered(tale: Tale): void {
  const work = underWay(tale, { days: 60, last: 11, level: 'MEDIUM' })
  const referral = refer(tale, work, { code: 'h12', at: tale.daysAgo(10), urgency: 'routine' })
  accept(tale, referral, referral.sentAt + 3 * HOUR)
  tale.plant('overdue:handoff-answer', 'open-track:POLICE')
}

/** Answered: not given, and why not. */
export function partnerCouldNot(tale: Tale): void {
  const referral = sent(tale, { code: 'h46', hours: 90, urgency: 'routine' })
  accept(tale, referral, tale.hoursAgo(80))
  answer(tale, referral, { at: tale.hoursAgo(24), outcome: 'not-given' })
  tale.plant('not-given')
}

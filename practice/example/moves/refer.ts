import { HOUR, type Instant } from '@cwmis/core/time/instant.ts'
import {
  type Asked,
  type RowCode,
  referralAnswers,
  sentAnswers,
  serviceAnswers,
} from '../answers/referral.ts'
import { said } from '../answers/say.ts'
import type { Staff } from '../staff.ts'
import { dayOf, type Tale } from '../tale.ts'
import type { Work } from './open.ts'

/** One service asked of another office, from the moment it is sent. */
export interface Referral {
  readonly asked: Asked
  readonly sentAt: Instant
}

function receiver({ team }: Tale, code: RowCode): Staff {
  const { pswo, police, health, partner } = team
  return { h10: pswo, h12: police, h17: health, h46: partner }[code]
}

/** The owner refers: on the case, and as a hand-off that travels with no more than its row lets through. */
export function refer(
  tale: Tale,
  work: Work,
  more: { code: RowCode; at: Instant; urgency: string; hoursAgo?: number },
): Referral {
  const { at, ...rest } = more
  const { subject, child, owner } = work
  const handoff = tale.fresh('handoff')
  const asked = { ...rest, child, subject, handoff, from: owner, to: receiver(tale, more.code) }
  const answers = referralAnswers(tale, asked)
  tale.tell(owner, { at }, [
    { subject, kind: 'referral-made', answers },
    { subject: handoff, kind: 'handoff-sent', answers: sentAnswers(asked, answers) },
  ])
  return { asked, sentAt: at }
}

/** Somebody at the other office reads it. */
export function openHandoff(tale: Tale, { asked }: Referral, at: Instant): void {
  const answers = {}
  tale.tell(asked.to, { at }, [{ subject: asked.handoff, kind: 'handoff-opened', answers }])
}

/** They take it on. */
export function accept(tale: Tale, { asked }: Referral, at: Instant): void {
  const answers = said({ expectedOn: dayOf(at + 48 * HOUR) })
  tale.tell(asked.to, { at }, [{ subject: asked.handoff, kind: 'handoff-accepted', answers }])
}

/** They cannot; it goes back to the sender as work. */
export function decline(tale: Tale, { asked }: Referral, at: Instant): void {
  const answers = said({ reason: 'no-place', note: 'No place before next month.' })
  tale.tell(asked.to, { at }, [{ subject: asked.handoff, kind: 'handoff-declined', answers }])
}

/** The sender takes it back. */
export function recall(tale: Tale, { asked }: Referral, at: Instant): void {
  const answers = said({ reason: 'The family found help nearer by.' })
  tale.tell(asked.from, { at }, [{ subject: asked.handoff, kind: 'handoff-recalled', answers }])
}

/** They answer what was given. */
export function answer(
  tale: Tale,
  { asked }: Referral,
  more: { at: Instant; outcome?: 'given' | 'not-given' },
): void {
  const answers = serviceAnswers(asked, more.at, more.outcome ?? 'given')
  tale.tell(asked.to, { at: more.at }, [
    { subject: asked.handoff, kind: 'service-answered', answers },
  ])
}

/** Both sides are done. */
export function closeHandoff(tale: Tale, { asked }: Referral, at: Instant): void {
  tale.tell(asked.from, { at }, [{ subject: asked.handoff, kind: 'handoff-closed', answers: {} }])
}

/** From sending to the end, in hours after it was sent. */
export function served(
  tale: Tale,
  work: Work,
  more: { code: RowCode; at: Instant; urgency: string; hoursAgo?: number },
): void {
  const referral = refer(tale, work, more)
  openHandoff(tale, referral, more.at + HOUR)
  accept(tale, referral, more.at + 2 * HOUR)
  answer(tale, referral, { at: more.at + 30 * HOUR })
  closeHandoff(tale, referral, more.at + 50 * HOUR)
}

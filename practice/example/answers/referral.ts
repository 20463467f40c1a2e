import { type Subject, subjectKey } from '@cwmis/core/entry/subject.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import { project } from '@cwmis/core/handoff/project.ts'
import { addDays } from '@cwmis/core/time/date.ts'
import { CONTENT } from '../../content.ts'
import type { Child } from '../child.ts'
import type { Staff } from '../staff.ts'
import { dayOf, hourAt, type Tale } from '../tale.ts'
import { no, rows, said } from './say.ts'

export type RowCode = 'h10' | 'h12' | 'h17' | 'h46'

/** What is asked of another office. */
export interface Asked {
  readonly code: RowCode
  readonly child: Child
  readonly subject: Subject
  readonly handoff: Subject
  readonly from: Staff
  readonly to: Staff
  readonly urgency: string
  readonly hoursAgo?: number
}

const WHAT: Readonly<
  Record<RowCode, { readonly services: readonly string[]; readonly reason: string }>
> = {
  h10: {
    services: ['decision', 'home-study'],
    reason: 'The level is high and a decision is needed.',
  },
  h12: { services: ['police-inquiry', 'statement'], reason: 'A statement is needed.' },
  h17: { services: ['medical-exam', 'medical-care'], reason: 'Examination and care are needed.' },
  h46: { services: ['school', 'fees'], reason: 'Books, uniform and a place at school.' },
}

/** The referral as it stands on the case (F06). */
export function referralAnswers(tale: Tale, asked: Asked): Answers {
  const { code, handoff, from, to, urgency } = asked
  return said({
    handoff: handoff.id,
    handoffCode: code,
    fromDesk: from.desk,
    toDesk: to.desk,
    serviceCodes: WHAT[code].services,
    urgency,
    reason: WHAT[code].reason,
    infoShared: ['name', 'age', 'village', 'need'],
    basis: code === 'h46' ? 'consent' : 'public-duty',
    consent: 'given',
    ...variantOf(tale, asked),
  })
}

function variantOf(tale: Tale, { code, hoursAgo = 30 }: Asked): Parameters<typeof said>[0] {
  switch (code) {
    case 'h10':
      return { riskLevel: 'HIGH', assessment: 'Visited twice; the carers do not agree.' }
    case 'h12':
      return {
        incidentFacts: 'The child says it happened on the way home; two people were told.',
        maskedAddress: 'Through the desk that sends this',
        interpreterNeeded: no('NAPP'),
      }
    case 'h17':
      return { incidentTime: hourAt(tale.hoursAgo(hoursAgo)), escort: 'yes' }
    case 'h46':
      return { need: 'School materials for one year' }
  }
}

/** What travels to the other office: the core, and what the row of the table lets through. */
export function sentAnswers(asked: Asked, answers: Answers): Answers {
  const { code, child, from, to, handoff } = asked
  const definition = CONTENT.handoffs.find((one) => one.code === code)
  const form = CONTENT.forms.findLast(({ code: form }) => definition?.forms.includes(form))
  if (definition === undefined || form === undefined) throw new RangeError(`no row ${code}`)
  const core = said({
    reference: `EX-${handoff.id.slice(-4).toUpperCase()}`,
    childName: child.name,
    sex: child.sex,
    age: `about ${String(child.years)}`,
    village: { place: child.village.id },
    sender: from.officeName,
    basis: code === 'h46' ? 'consent' : 'public-duty',
    asked: [...WHAT[code].services],
    urgency: asked.urgency,
  })
  const travels = project(definition, form, { core, answers, lists: CONTENT.codeLists })
  const about = subjectKey(asked.subject)
  return { ...said({ code, fromDesk: from.desk, toDesk: to.desk, about }), ...travels }
}

/** The other office says what was given, or why not. */
export function serviceAnswers(asked: Asked, at: number, outcome: 'given' | 'not-given'): Answers {
  const [service = ''] = WHAT[asked.code].services
  const on = dayOf(at)
  return said({
    receivedOn: hourAt(at),
    outcome,
    servicesGiven: outcome === 'given' ? rows([{ service, on }], 's') : undefined,
    whyNot: outcome === 'given' ? undefined : 'no-place',
    theirReference: `R/${on.slice(0, 4)}/${handoffNumber(asked)}`,
    theirOfficer: asked.to.name,
    nextAppointment: outcome === 'given' ? addDays(on, 14) : no('NAPP'),
  })
}

function handoffNumber({ handoff }: Asked): string {
  return String(Number.parseInt(handoff.id.slice(-4), 16))
}

import type { Form, Section } from '@cwmis/core/form/definition.ts'
import { proposed } from '../../provenance.ts'
import { code, date, long, money, multi, phone, ref, table, text, when, yesno } from '../ask.ts'
import { headerBlock } from '../header-block.ts'

const whom: Section = {
  id: 'whom',
  fields: [
    ref('handoff', 'M S0', { refers: 'handoff', auto: true }),
    text('refNo', 'o S0', { auto: true, length: 40 }),
    code('handoffCode', 'M S0', { codes: 'handoffs', hint: true }),
    ref('fromDesk', 'M S0', { refers: 'desk', auto: true }),
    ref('toDesk', 'M S0', { refers: 'desk' }),
    code('track', 'o S2', { codes: 'tracks', auto: true }),
  ],
}

const what: Section = {
  id: 'what',
  fields: [
    multi('serviceCodes', 'M S2', { codes: 'services' }),
    code('urgency', 'M S0', { codes: 'urgency' }),
    long('reason', 'M S2', { hint: true, length: 500 }),
    date('dueFeedback', 'o S0', { auto: true }),
  ],
}

const toPolice = { of: 'handoffCode', is: 'h12' } as const
const toHealth = { of: 'handoffCode', is: 'h17' } as const
const toProbation = { of: 'handoffCode', is: 'h10' } as const

/** The variants: what one kind of receiver needs and no other is shown. */
const variants: Section = {
  id: 'variants',
  fields: [
    code('riskLevel', 'C S2', { codes: 'risk', when: toProbation }),
    long('incidentFacts', 'C S2', { when: toPolice, hint: true, length: 2000 }),
    text('maskedAddress', 'C S2', { when: toPolice, hint: true }),
    text('interpreterNeeded', 'C S2', { when: toPolice, with: 'interpreterNeeded' }),
    text('disabilityNeeds', 'C S2', { when: toPolice, with: 'interpreterNeeded' }),
    when('incidentTime', 'C S2', { when: toHealth, hint: true }),
    long('assessment', 'C S2', { when: toProbation, length: 2000 }),
    long('chronology', 'C S2', { when: toProbation, length: 2000 }),
    long('need', 'C S2', { when: { of: 'handoffCode', is: 'h46' }, hint: true, length: 500 }),
  ],
}

const sharing: Section = {
  id: 'sharing',
  fields: [
    multi('infoShared', 'M S2', { codes: 'info-shared', whyWeAsk: true }),
    code('basis', 'M S2', { codes: 'lawful-basis', whyWeAsk: true, with: 'basis' }),
    ref('consentRef', 'o S2', { refers: 'entry', auto: true }),
    code('consent', 'o S2', { codes: 'consent', with: 'basis' }),
    yesno('escort', 'o S2', { with: 'escort' }),
    yesno('transportPaid', 'o S0', { with: 'escort' }),
    text('printCode', 'o S0', { auto: true, length: 20 }),
  ],
}

const counter: Section = {
  id: 'counter',
  kind: 'service-answered',
  fields: [
    when('receivedOn', 'M S0'),
    code('outcome', 'M S2', { codes: 'service-outcome' }),
    table('servicesGiven', 'C S2', {
      when: { of: 'outcome', in: ['given', 'partly'] },
      columns: [
        code('service', 'M S2', { codes: 'services' }),
        date('on', 'M S0'),
        text('note', 'o S2', { length: 300 }),
      ],
    }),
    code('whyNot', 'C S2', {
      codes: 'why-not',
      when: { of: 'outcome', in: ['partly', 'not-given'] },
    }),
    money('needed', 'o S0', { when: { answered: 'whyNot' } }),
    money('spent', 'o S0', { when: { answered: 'whyNot' } }),
    money('feeCharged', 'o S0', { hint: true }),
    text('theirReference', 'o S2', {
      claimed: true,
      length: 60,
      with: 'theirReference',
      hint: true,
    }),
    text('theirOfficer', 'o S1', { with: 'theirReference' }),
    phone('theirPhone', 'o S1', { with: 'theirReference' }),
    date('nextAppointment', 'o S0'),
    long('answerNote', 'o S2', { length: 500 }),
    code('counterSigned', 'o S0', { codes: 'signed-how' }),
  ],
}

/** F06: one service asked of another office, and its answer. The case stays with the sender. */
export const F06: Form = {
  code: 'F06',
  kind: 'referral-made',
  version: 1,
  subjects: ['case', 'handoff'],
  sections: [whom, what, variants, sharing, counter, headerBlock()],
  provenance: proposed('Reconstruction of the national referral form; official layout awaited'),
}

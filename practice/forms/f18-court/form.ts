import type { Form, Section } from '@cwmis/core/form/definition.ts'
import { proposed } from '../../provenance.ts'
import { code, date, int, multi, table, text, yesno } from '../ask.ts'
import { headerBlock } from '../header-block.ts'

const court: Section = {
  id: 'court',
  fields: [
    text('court', 'M S2', { with: 'court' }),
    code('courtLevel', 'M S2', { codes: 'court-levels', with: 'court' }),
    text('caseNo', 'o S2', { claimed: true, length: 60 }),
    code('type', 'M S2', { codes: 'court-types' }),
    code('capacity', 'M S2', { codes: 'court-capacities' }),
    text('legalRep', 'o S1', { with: 'legalRep' }),
    text('guardianAtLitem', 'o S1', { with: 'legalRep' }),
  ],
}

const hearings: Section = {
  id: 'hearings',
  fields: [
    table('hearings', 'M S2', {
      columns: [
        date('date', 'M S2'),
        code('purpose', 'o S2', { codes: 'hearing-purposes' }),
        text('outcome', 'o S2'),
        code('adjournReason', 'o S2', { codes: 'adjourn-reasons' }),
        date('nextDate', 'o S2'),
      ],
    }),
    date('pleaDate', 'o S3', {
      compartment: 'CICL',
      when: { of: 'capacity', is: 'accused' },
      whyWeAsk: true,
    }),
    date('restrictedFrom', 'C S2', { auto: true, discloses: { of: 'pleaDate' } }),
  ],
}

const orders: Section = {
  id: 'orders',
  fields: [
    table('orders', 'o S2', {
      columns: [
        code('type', 'M S2', { codes: 'order-types' }),
        date('start', 'M S2'),
        date('end', 'o S2'),
        text('conditions', 'o S2'),
        int('reviewEvery', 'o S0'),
        text('responsible', 'o S1'),
        yesno('sealed', 'o S0'),
        text('docHash', 'o S0'),
        code('status', 'M S2', { codes: 'order-status' }),
      ],
    }),
  ],
}

const outcome: Section = {
  id: 'outcome',
  fields: [
    code('outcome', 'o S2', { codes: 'court-outcomes', with: 'outcome' }),
    date('outcomeOn', 'C S2', {
      when: {
        of: 'outcome',
        in: ['order-made', 'settled', 'withdrawn', 'dismissed', 'proved', 'not-proved'],
      },
      with: 'outcome',
    }),
  ],
}

const local: Section = {
  id: 'local',
  fields: [
    code('lcOffence', 'C S3', {
      codes: 'lc-offences',
      compartment: 'CICL',
      when: { of: 'courtLevel', in: ['lc1', 'lc2', 'lc3'] },
      hint: true,
      whyWeAsk: true,
      with: 'lcOffence',
    }),
    multi('lcRelief', 'C S3', {
      codes: 'lc-reliefs',
      compartment: 'CICL',
      when: { of: 'courtLevel', in: ['lc1', 'lc2', 'lc3'] },
      whyWeAsk: true,
      with: 'lcOffence',
    }),
    int('lcGuidanceMonths', 'C S3', {
      max: 6,
      compartment: 'CICL',
      when: { of: 'lcRelief', has: ['guidance'] },
      hint: true,
      whyWeAsk: true,
      with: 'lcOffence',
    }),
    text('lcSecretary', 'o S1', {
      when: { of: 'courtLevel', in: ['lc1', 'lc2', 'lc3'] },
      hint: true,
    }),
  ],
}

/** F18: days in court, orders and how it ended, also before a local council. What concerns an accused child or an adoption is kept apart. */
export const F18: Form = {
  code: 'F18',
  kind: 'court-followed',
  version: 1,
  subjects: ['case'],
  sections: [court, hearings, orders, outcome, local, headerBlock()],
  provenance: proposed(
    'Reconstruction of court tracking after the Children Act; official layout awaited',
  ),
}

import type { Section } from '@cwmis/core/form/definition.ts'
import { code, date, int, long, money, multi, ref, table, text } from '../ask.ts'

/** What shall be better. */
export const goals: Section = {
  id: 'goals',
  fields: [
    table('goals', 'M S2', {
      hint: true,
      columns: [
        code('domain', 'M S2', { codes: 'domains' }),
        text('goal', 'M S2', { length: 300, hint: true }),
      ],
    }),
  ],
}

/** Who does what by when. */
export const actions: Section = {
  id: 'actions',
  fields: [
    table('actions', 'M S2', {
      hint: true,
      columns: [
        text('goal', 'o S2', { length: 60 }),
        text('what', 'M S2', { length: 300 }),
        text('who', 'M S1'),
        date('due', 'M S0'),
        money('budget', 'o S0'),
        code('serviceCode', 'o S2', { codes: 'services' }),
        code('track', 'o S2', { codes: 'tracks' }),
        ref('referralRef', 'o S0', { refers: 'handoff', auto: true }),
        code('status', 'M S0', { codes: 'action-status' }),
        date('doneOn', 'C S0', { when: { of: 'status', is: 'done' } }),
        text('evidence', 'o S2', { length: 500 }),
        code('whyNot', 'C S2', {
          codes: 'why-not',
          when: { of: 'status', in: ['not-possible', 'declined'] },
        }),
        money('needed', 'o S0', { when: { answered: 'whyNot' } }),
        money('spent', 'o S0'),
      ],
    }),
    long('contingency', 'o S2', { length: 1000, hint: true }),
  ],
}

/** Who agrees, who approves, when it is looked at again. */
export const agreement: Section = {
  id: 'agreement',
  fields: [
    date('reviewDate', 'M S0'),
    code('childAgreed', 'M S2', { codes: 'agreed', with: 'childAgreed' }),
    code('childSigned', 'o S2', { codes: 'signed-how', with: 'childAgreed' }),
    code('caregiverAgreed', 'o S2', { codes: 'agreed', with: 'caregiverAgreed' }),
    code('caregiverSigned', 'o S2', { codes: 'signed-how', with: 'caregiverAgreed' }),
    long('reasonNoAgreement', 'C S2', {
      length: 1000,
      when: {
        any: [
          { of: 'childAgreed', in: ['no', 'partly', 'too-young'] },
          { of: 'caregiverAgreed', in: ['no', 'partly'] },
        ],
      },
    }),
    ref('approver', 'C S0', {
      refers: 'person',
      when: { of: '$state.risk', in: ['EMERGENCY', 'HIGH'] },
    }),
    int('planVersion', 'M S0', { auto: true }),
    ref('supersedes', 'o S0', { refers: 'entry', auto: true }),
    multi('copyGivenTo', 'o S2', { codes: 'copy-given-to', hint: true }),
  ],
}

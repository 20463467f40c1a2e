import type { Form, Section } from '@cwmis/core/form/definition.ts'
import { proposed } from '../../provenance.ts'
import { born, code, date, money, multi, place, text, yesno } from '../ask.ts'
import { headerBlock } from '../header-block.ts'

const whatFor: Section = {
  id: 'whatFor',
  fields: [
    multi('askedFor', 'M S1', { codes: 'identity-services' }),
    text('office', 'M S0', { with: 'office' }),
    date('sentOn', 'M S0', { with: 'office' }),
  ],
}

const child: Section = {
  id: 'child',
  fields: [
    text('names', 'M S1', { with: 'names' }),
    code('sex', 'M S1', { codes: 'sex', with: 'names' }),
    born('born', 'M S1', { hint: true, with: 'names' }),
    place('birthPlace', 'o S1', { with: 'birthPlace' }),
    code('birthWhere', 'o S1', { codes: 'birth-places', with: 'birthPlace' }),
    text('mother', 'o S1', { with: 'mother' }),
    text('motherNin', 'o S1', { with: 'mother' }),
    text('father', 'o S1', { with: 'mother' }),
    text('fatherNin', 'o S1', { with: 'mother' }),
    yesno('foundling', 'o S2', { hint: true }),
  ],
}

const papers: Section = {
  id: 'papers',
  fields: [
    multi('evidence', 'M S1', { codes: 'identity-evidence', with: 'evidence' }),
    text('informant', 'o S1', { with: 'evidence' }),
  ],
}

const answer: Section = {
  id: 'answer',
  fields: [
    text('theirRef', 'o S1', { claimed: true, length: 60, with: 'theirRef' }),
    code('status', 'M S0', { codes: 'identity-status', with: 'theirRef' }),
    date('collectedOn', 'C S0', { when: { of: 'status', is: 'issued' }, with: 'theirRef' }),
    money('feeAsked', 'o S0', { with: 'feeAsked' }),
    code('whyNot', 'C S0', {
      codes: 'why-not',
      when: { of: 'status', is: 'refused' },
      with: 'feeAsked',
    }),
  ],
}

/** F20: a birth record or an identity number asked for at the registration authority, and its answer. */
export const F20: Form = {
  code: 'F20',
  kind: 'birth-record-asked',
  version: 1,
  subjects: ['child'],
  sections: [whatFor, child, papers, answer, headerBlock()],
  provenance: proposed('Registration of Persons Act: birth registration; referral form proposed'),
}

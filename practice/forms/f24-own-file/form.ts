import type { Form, Section } from '@cwmis/core/form/definition.ts'
import { proposed } from '../../provenance.ts'
import { code, date, long, multi, text, yesno } from '../ask.ts'
import { headerBlock } from '../header-block.ts'

const who: Section = {
  id: 'who',
  fields: [
    code('by', 'M S1', { codes: 'file-askers', with: 'by' }),
    text('name', 'M S1', { with: 'by' }),
    code('identitySeen', 'M S1', { codes: 'identity-seen', with: 'by' }),
    yesno('mayAct', 'C S2', {
      when: { of: 'by', in: ['caregiver', 'lawyer', 'other'] },
      with: 'mayAct',
    }),
    yesno('concernedBy', 'C S3', {
      compartment: 'PERP',
      when: { of: 'by', in: ['caregiver', 'other'] },
      whyWeAsk: true,
      with: 'mayAct',
    }),
  ],
}

const what: Section = {
  id: 'what',
  fields: [
    code('asked', 'M S2', { codes: 'file-requests', with: 'asked' }),
    long('words', 'o S2', { with: 'asked' }),
    date('receivedOn', 'M S0', { with: 'asked' }),
    date('dueOn', 'M S0', { hint: true }),
  ],
}

const answer: Section = {
  id: 'answer',
  fields: [
    code('decided', 'o S2', { codes: 'file-answers', with: 'decided' }),
    long('reason', 'C S2', {
      when: { of: 'decided', in: ['partly', 'no'] },
      hint: true,
      with: 'decided',
    }),
    multi('leftOut', 'o S2', { codes: 'left-out', with: 'decided' }),
    text('decidedBy', 'o S1', { with: 'decidedBy' }),
    date('answeredOn', 'o S0', { with: 'decidedBy' }),
    yesno('toldAppeal', 'o S0', { hint: true, with: 'decidedBy' }),
  ],
}

/** F24: somebody asks to see, correct, erase or stop a use of a file about themselves. */
export const F24: Form = {
  code: 'F24',
  kind: 'own-file-asked',
  version: 1,
  subjects: ['child'],
  sections: [who, what, answer, headerBlock()],
  provenance: proposed('Data Protection and Privacy Act: rights of the person; form proposed'),
}

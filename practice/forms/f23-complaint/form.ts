import type { Form, Section } from '@cwmis/core/form/definition.ts'
import { proposed } from '../../provenance.ts'
import { code, date, long, text, yesno } from '../ask.ts'
import { headerBlock } from '../header-block.ts'

const what: Section = {
  id: 'what',
  fields: [
    code('sort', 'M S2', { codes: 'complaint-sorts', with: 'sort' }),
    code('from', 'M S2', { codes: 'complaint-from', hint: true, with: 'sort' }),
    long('words', 'M S3', { compartment: 'STAFF', whyWeAsk: true, with: 'words' }),
    code('about', 'M S3', {
      codes: 'complaint-about',
      compartment: 'STAFF',
      whyWeAsk: true,
      with: 'words',
    }),
    text('aboutPerson', 'o S3', { compartment: 'STAFF', whyWeAsk: true }),
    yesno('childHurt', 'M S3', { compartment: 'STAFF', hint: true, whyWeAsk: true }),
    long('wanted', 'o S2'),
  ],
}

const back: Section = {
  id: 'back',
  fields: [
    code('answerHow', 'o S3', {
      codes: 'answer-ways',
      compartment: 'REP',
      whyWeAsk: true,
      with: 'answerHow',
    }),
    text('answerContact', 'o S3', { compartment: 'REP', whyWeAsk: true, with: 'answerHow' }),
  ],
}

const answer: Section = {
  id: 'answer',
  fields: [
    text('handledBy', 'C S2', {
      when: { of: 'sort', is: 'complaint' },
      hint: true,
      with: 'handledBy',
    }),
    yesno('otherOfficer', 'C S2', { when: { of: 'sort', is: 'complaint' }, with: 'handledBy' }),
    code('found', 'o S2', { codes: 'complaint-findings', with: 'found' }),
    long('done', 'o S2', { with: 'found' }),
    date('answeredOn', 'o S2', { hint: true, with: 'answeredOn' }),
    code('satisfied', 'o S2', { codes: 'agreed', with: 'answeredOn' }),
  ],
}

/** F23: thanks, an idea or a complaint; a complaint is answered by another officer. */
export const F23: Form = {
  code: 'F23',
  kind: 'complaint-made',
  version: 1,
  subjects: ['case'],
  sections: [what, back, answer, headerBlock('REP')],
  provenance: proposed('Complaint handling of child-safeguarding standards; form proposed'),
}

import type { Form, Section } from '@cwmis/core/form/definition.ts'
import { proposed } from '../../provenance.ts'
import { code, date, int, long, table, text, yesno } from '../ask.ts'
import { headerBlock } from '../header-block.ts'

const talk: Section = {
  id: 'talk',
  fields: [
    text('worker', 'M S1', { with: 'worker' }),
    date('heldOn', 'M S0', { with: 'worker' }),
    code('how', 'M S0', { codes: 'supervision-ways', with: 'worker' }),
    int('casesReviewed', 'M S0'),
  ],
}

const quality: Section = {
  id: 'quality',
  fields: [
    code('q1', 'M S2', { codes: 'quality', with: 'q1' }),
    code('q2', 'M S2', { codes: 'quality', with: 'q1' }),
    code('q3', 'M S2', { codes: 'quality', with: 'q3' }),
    code('q4', 'M S2', { codes: 'quality', with: 'q3' }),
    code('q5', 'M S2', { codes: 'quality', with: 'q5' }),
    code('q6', 'M S2', { codes: 'quality', with: 'q5' }),
    code('q7', 'M S2', { codes: 'quality', with: 'q7' }),
    code('q8', 'M S2', { codes: 'quality', with: 'q7' }),
    code('q9', 'M S2', { codes: 'quality', with: 'q9' }),
    code('q10', 'M S2', { codes: 'quality', with: 'q9' }),
  ],
}

const next: Section = {
  id: 'next',
  fields: [
    table('actions', 'o S2', {
      columns: [text('what', 'M S2'), text('who', 'M S1'), date('due', 'M S0')],
    }),
  ],
}

const wellbeing: Section = {
  id: 'wellbeing',
  fields: [
    code('load', 'o S3', {
      codes: 'work-load',
      compartment: 'STAFF',
      whyWeAsk: true,
      with: 'load',
    }),
    yesno('workerSafe', 'o S3', { compartment: 'STAFF', whyWeAsk: true, with: 'load' }),
    long('supportAsked', 'o S3', { compartment: 'STAFF', whyWeAsk: true, with: 'load' }),
  ],
}

/** F25: supervision on one file in ten questions, and how the worker is. */
export const F25: Form = {
  code: 'F25',
  kind: 'supervision-noted',
  version: 1,
  subjects: ['case'],
  sections: [talk, quality, next, wellbeing, headerBlock()],
  provenance: proposed('Supervision in case management guidelines; ten questions proposed'),
}

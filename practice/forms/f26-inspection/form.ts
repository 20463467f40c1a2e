import type { Form, Section } from '@cwmis/core/form/definition.ts'
import { recalled } from '../../provenance.ts'
import { code, date, int, long, table, text, yesno } from '../ask.ts'
import { headerBlock } from '../header-block.ts'

const visit: Section = {
  id: 'visit',
  fields: [
    date('inspectedOn', 'M S0', { with: 'inspectedOn' }),
    yesno('announced', 'M S0', { with: 'inspectedOn' }),
    text('inspectors', 'M S1', { with: 'inspectedOn' }),
    text('licenceNo', 'M S0', { claimed: true, length: 60, with: 'licenceNo' }),
    date('licenceUntil', 'o S0', { with: 'licenceNo' }),
    int('capacity', 'M S0', { with: 'licenceNo' }),
    int('present', 'M S0', { with: 'licenceNo' }),
    int('staffDay', 'M S0', { with: 'licenceNo' }),
    int('staffNight', 'M S0', { with: 'licenceNo' }),
  ],
}

const standards: Section = {
  id: 'standards',
  fields: [
    table('standards', 'M S2', {
      columns: [
        code('standard', 'M S0', { codes: 'home-standards' }),
        code('level', 'M S2', { codes: 'quality' }),
        text('seen', 'o S2'),
      ],
    }),
  ],
}

const children: Section = {
  id: 'children',
  fields: [
    int('childrenHeard', 'M S2', { with: 'childrenHeard' }),
    long('childrenSay', 'o S2', { hint: true, with: 'childrenHeard' }),
    int('noOrder', 'M S2', { with: 'noOrder' }),
    int('couldGoHome', 'o S2', { with: 'noOrder' }),
    int('underThree', 'o S2', { with: 'noOrder' }),
    yesno('harm', 'M S3', { compartment: 'STAFF', hint: true, whyWeAsk: true, with: 'harm' }),
    long('harmWords', 'C S3', {
      compartment: 'STAFF',
      when: { of: 'harm', is: 'yes' },
      whyWeAsk: true,
      with: 'harm',
    }),
  ],
}

const result: Section = {
  id: 'result',
  fields: [
    code('recommendation', 'M S2', { codes: 'licence-advice', hint: true }),
    table('conditions', 'o S2', { columns: [text('what', 'M S2'), date('due', 'M S0')] }),
    date('nextOn', 'o S0', { with: 'nextOn' }),
    yesno('toldHome', 'M S0', { with: 'nextOn' }),
  ],
}

/** F26: the inspection of a home against the standards, and what is recommended about its licence. */
export const F26: Form = {
  code: 'F26',
  kind: 'home-inspected',
  version: 1,
  subjects: ['home'],
  sections: [visit, standards, children, result, headerBlock()],
  provenance: recalled('Approved homes rules; inspection list proposed'),
}

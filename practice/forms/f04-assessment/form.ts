import type { Form, Section } from '@cwmis/core/form/definition.ts'
import { proposed } from '../../provenance.ts'
import { code, date, long, table, text, yesno } from '../ask.ts'
import { headerBlock } from '../header-block.ts'
import { DOMAIN_SECTIONS } from './domains.ts'

/** With whom and where it was done. */
const talk: Section = {
  id: 'talk',
  fields: [
    table('interviewees', 'M S1', {
      hint: true,
      columns: [text('person', 'M S1'), code('relation', 'M S1', { codes: 'relations' })],
    }),
    date('homeVisitOn', 'M S0', { hint: true }),
    yesno('childSeenAlone', 'M S2', { whyWeAsk: true }),
  ],
}

/** What it all means, and what should be done. */
const conclusion: Section = {
  id: 'conclusion',
  kind: 'assessment-completed',
  fields: [
    table('chronology', 'o S2', {
      hint: true,
      columns: [date('on', 'o S2'), text('what', 'M S2', { length: 300 })],
    }),
    long('analysis', 'M S2', { hint: true, length: 4000 }),
    code('permanencyGoal', 'o S2', { codes: 'permanency-goals', hint: true }),
    long('recommendation', 'M S2', { length: 2000 }),
  ],
}

/** F04: the whole situation of the child, part by part; nobody has to tell again what they told. */
export const F04: Form = {
  code: 'F04',
  kind: 'assessment-begun',
  version: 1,
  subjects: ['case'],
  sections: [talk, headerBlock(), ...DOMAIN_SECTIONS, conclusion],
  provenance: proposed('Reconstruction of the comprehensive assessment; official tool awaited'),
}

import type { Form, Section } from '@cwmis/core/form/definition.ts'
import { proposed } from '../../provenance.ts'
import { code, date, long, ref, table, text, yesno } from '../ask.ts'
import { headerBlock } from '../header-block.ts'

const sitting: Section = {
  id: 'sitting',
  fields: [
    code('type', 'M S0', { codes: 'conference-types' }),
    text('venue', 'o S2', { with: 'venue' }),
    text('chair', 'M S0', { with: 'venue' }),
    table('attendees', 'M S1', {
      hint: true,
      columns: [
        text('person', 'M S1'),
        text('role', 'o S0', { length: 80 }),
        text('org', 'o S0', { length: 80 }),
        yesno('confidentialitySigned', 'M S0'),
      ],
    }),
  ],
}

/** Each child has a label that the minutes use instead of the name. */
const children: Section = {
  id: 'children',
  fields: [
    table('children', 'o S1', {
      hint: true,
      columns: [text('label', 'M S1', { length: 40 }), ref('child', 'o S1', { refers: 'child' })],
    }),
    code('childPresent', 'M S2', { codes: 'child-present', hint: true }),
  ],
}

const matter: Section = {
  id: 'matter',
  fields: [
    long('issues', 'o S2', { length: 2000 }),
    table('options', 'o S2', {
      hint: true,
      columns: [
        text('option', 'M S2', { length: 200 }),
        text('pros', 'o S2', { length: 300 }),
        text('cons', 'o S2', { length: 300 }),
      ],
    }),
  ],
}

const decisions: Section = {
  id: 'decisions',
  fields: [
    table('decisions', 'o S2', {
      columns: [
        text('decision', 'M S2', { length: 300 }),
        text('who', 'o S1'),
        date('due', 'o S0'),
        text('dissent', 'o S2', { length: 300 }),
      ],
    }),
    code('consensus', 'o S0', { codes: 'consensus', with: 'consensus' }),
    date('nextDate', 'o S0', { with: 'consensus' }),
  ],
}

const annex: Section = {
  id: 'annex',
  sensitive: true,
  fields: [long('annex', 'o S3', { compartment: 'SV', whyWeAsk: true })],
}

/** F07: who sat together about a child, what was weighed, what was decided and by whom it is done. */
export const F07: Form = {
  code: 'F07',
  kind: 'conference-held',
  version: 1,
  subjects: ['case'],
  sections: [sitting, children, matter, decisions, annex, headerBlock()],
  provenance: proposed('Reconstruction of the conference minutes; official layout awaited'),
}

import type { Form, Section } from '@cwmis/core/form/definition.ts'
import { recalled } from '../../provenance.ts'
import { code, date, int, long, place, ref, table, text, yesno } from '../ask.ts'
import { headerBlock } from '../header-block.ts'

const carer: Section = {
  id: 'carer',
  fields: [
    text('carerNames', 'M S1', { with: 'carerNames' }),
    text('carerNin', 'o S1', { hint: true, with: 'carerNames' }),
    int('carerAge', 'o S1', { with: 'carerNames' }),
    ref('home', 'o S1', { refers: 'home' }),
    place('carerVillage', 'o S3', { compartment: 'LOC', whyWeAsk: true }),
    code('marital', 'M S1', { codes: 'adult-marital', with: 'marital' }),
    yesno('spouseConsent', 'C S2', { when: { of: 'marital', is: 'married' }, with: 'marital' }),
  ],
}

const checks: Section = {
  id: 'checks',
  fields: [
    code('lc1Letter', 'M S2', { codes: 'paper-seen', with: 'lc1Letter' }),
    code('policeClearance', 'M S2', { codes: 'paper-seen', with: 'lc1Letter' }),
    code('medical', 'M S2', { codes: 'paper-seen', with: 'lc1Letter' }),
    date('homeStudy', 'M S2', { with: 'homeStudy' }),
    date('training', 'o S2', { with: 'homeStudy' }),
    date('panelDate', 'M S2', { with: 'homeStudy' }),
    int('capacity', 'M S0'),
  ],
}

const match: Section = {
  id: 'match',
  fields: [
    long('matchReasons', 'M S2', { hint: true }),
    long('whyNotAbove', 'o S2', { hint: true }),
    code('siblingsTogether', 'M S2', { codes: 'siblings-together', with: 'siblingsTogether' }),
    long('siblingsReason', 'C S2', {
      when: { of: 'siblingsTogether', in: ['some', 'no'] },
      with: 'siblingsTogether',
    }),
    date('undertakingSigned', 'M S2'),
  ],
}

const start: Section = {
  id: 'start',
  fields: [
    date('start', 'M S2', { with: 'start' }),
    code('type', 'M S2', { codes: 'foster-types', with: 'start' }),
    table('visits', 'M S2', { hint: true, columns: [date('on', 'M S2'), text('by', 'o S1')] }),
  ],
}

const end: Section = {
  id: 'end',
  fields: [
    date('endedOn', 'o S2', { with: 'endedOn' }),
    code('endReason', 'C S2', {
      codes: 'foster-ends',
      when: { answered: 'endedOn' },
      with: 'endedOn',
    }),
  ],
}

/** F13F: a child placed with a foster carer: who the carer is, what was checked, why these two, and the visits. */
export const F13F: Form = {
  code: 'F13F',
  kind: 'foster-placed',
  version: 1,
  subjects: ['case'],
  sections: [carer, checks, match, start, end, headerBlock()],
  provenance: recalled(
    'Children Act, foster care placement rules in its second schedule; official form awaited',
  ),
}

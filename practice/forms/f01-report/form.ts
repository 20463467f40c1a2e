import type { Form, Section } from '@cwmis/core/form/definition.ts'
import { proposed } from '../../provenance.ts'
import {
  born,
  code,
  int,
  long,
  multi,
  phone,
  place,
  ref,
  table,
  text,
  when,
  yesno,
} from '../ask.ts'
import { headerBlock } from '../header-block.ts'

const danger: Section = {
  id: 'danger',
  fields: [yesno('stillInDanger', 'M S2', { hint: true })],
}

const where: Section = {
  id: 'where',
  fields: [
    place('village', 'M S1', { hint: true, with: 'village' }),
    text('landmark', 'o S1', { with: 'village', hint: true }),
    long('visitSafety', 'o S2', { length: 500, hint: true }),
  ],
}

const children: Section = {
  id: 'children',
  fields: [
    table('children', 'M S1', {
      hint: true,
      columns: [
        text('provName', 'M S1', { hint: true }),
        text('otherNames', 'o S1'),
        code('sex', 'M S1', { codes: 'sex' }),
        text('ageText', 'M S1', { length: 80, hint: true }),
        born('born', 'o S1'),
        yesno('disabilityHint', 'o S2'),
        text('currentWhereabouts', 'o S1'),
      ],
    }),
    yesno('childKnown', 'M S1'),
  ],
}

const concern: Section = {
  id: 'concern',
  sensitive: true,
  fields: [
    multi('concernCodes', 'M S2', { codes: 'concerns', hint: true }),
    when('incidentDate', 'M S2', { with: 'incidentDate', hint: true }),
    yesno('incidentOngoing', 'o S2', { with: 'incidentDate' }),
    int('hoursSinceAssault', 'C S3', {
      compartment: 'SV',
      max: 8760,
      when: { of: 'concernCodes', has: ['SX.*'] },
      whyWeAsk: true,
    }),
    when('medicalWindow', 'C S2', {
      auto: true,
      discloses: {
        of: 'incidentDate',
        when: { of: 'concernCodes', has: ['SX.*'] },
        precisions: ['minute', 'hour', 'day'],
      },
    }),
    long('narrative', 'o S2', { hint: true }),
    yesno('injuriesVisible', 'o S2'),
  ],
}

const people: Section = {
  id: 'people',
  sensitive: true,
  fields: [
    table('allegedPerp', 'o S3', {
      compartment: 'PERP',
      hint: true,
      columns: [
        text('name', 'o S3', { compartment: 'PERP' }),
        code('relation', 'o S3', { codes: 'alleged-relation', compartment: 'PERP' }),
        text('sexAge', 'o S3', { compartment: 'PERP', length: 80 }),
        text('whereabouts', 'o S3', { compartment: 'PERP' }),
        yesno('hasAccess', 'o S3', { compartment: 'PERP' }),
      ],
    }),
    int('witnessChildren', 'o S2', { max: 200 }),
  ],
}

const done: Section = {
  id: 'done',
  fields: [
    multi('actionTakenAlready', 'o S2', { codes: 'action-taken' }),
    text('policeRef', 'o S2', {
      claimed: true,
      length: 60,
      hint: true,
      when: { of: 'actionTakenAlready', has: ['police'] },
    }),
    yesno('mediaInvolved', 'o S2'),
  ],
}

/** Name, number, relation, channel and language of who told us: one compartment. Everybody else reads "Report received" and the date. */
const reporter: Section = {
  id: 'reporter',
  sensitive: true,
  fields: [
    code('receivedVia', 'M S0', { codes: 'received-via', compartment: 'REP' }),
    yesno('reporterAnon', 'M S3', { compartment: 'REP', whyWeAsk: true }),
    code('reporterType', 'M S3', { codes: 'reporter-type', compartment: 'REP' }),
    text('reporterName', 'o S3', {
      compartment: 'REP',
      when: { not: { of: 'reporterAnon', is: 'yes' } },
      with: 'reporterName',
    }),
    phone('reporterPhone', 'o S3', {
      compartment: 'REP',
      when: { not: { of: 'reporterAnon', is: 'yes' } },
      with: 'reporterName',
    }),
    yesno('safeToCall', 'C S3', { compartment: 'REP', when: { answered: 'reporterPhone' } }),
    text('safeHours', 'C S3', {
      compartment: 'REP',
      length: 120,
      when: { of: 'safeToCall', is: 'yes' },
    }),
    yesno('mandatoryReporter', 'M S3', { compartment: 'REP' }),
  ],
}

const routing: Section = {
  id: 'routing',
  fields: [
    ref('routedTo', 'M S0', { refers: 'desk' }),
    text('reportNo', 'o S0', { auto: true, length: 40 }),
    text('ackCode', 'o S0', { auto: true, length: 40 }),
  ],
}

/** F01: somebody says that something is wrong, here. Danger first, the reporter last. */
export const F01: Form = {
  code: 'F01',
  kind: 'report-made',
  version: 1,
  subjects: ['report'],
  sections: [danger, where, children, concern, people, done, reporter, routing, headerBlock('REP')],
  provenance: proposed('Reconstruction of the national incident report; official layout awaited'),
}

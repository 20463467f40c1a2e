import type { Form, Section } from '@cwmis/core/form/definition.ts'
import { proposed } from '../../provenance.ts'
import { born, code, date, long, ref, table, text, when, yesno } from '../ask.ts'
import { headerBlock } from '../header-block.ts'

const authority: Section = {
  id: 'authority',
  fields: [
    text('warrant', 'M S3', { compartment: 'CICL', claimed: true, length: 60, with: 'warrant' }),
    text('court', 'M S3', { compartment: 'CICL', with: 'warrant' }),
    date('warrantOn', 'o S3', { compartment: 'CICL', with: 'warrant' }),
    code('offenceClass', 'M S3', { codes: 'offence-classes', compartment: 'CICL' }),
    date('pleaDate', 'o S3', { compartment: 'CICL', with: 'pleaDate' }),
    date('nextDate', 'M S3', { compartment: 'CICL', with: 'pleaDate' }),
  ],
}

const child: Section = {
  id: 'child',
  fields: [
    text('ageClaimed', 'M S3', { compartment: 'CICL', with: 'ageClaimed' }),
    born('ageAssessed', 'o S3', { compartment: 'CICL', hint: true, with: 'ageClaimed' }),
    when('admittedOn', 'M S3', { compartment: 'CICL', with: 'admittedOn' }),
    when('restrictedFrom', 'C S2', { auto: true, discloses: { of: 'admittedOn' } }),
    when('restrictedLong', 'C S2', {
      auto: true,
      discloses: { of: 'admittedOn', when: { of: 'offenceClass', is: 'capital' } },
    }),
    ref('home', 'M S3', { refers: 'home', compartment: 'CICL', with: 'admittedOn' }),
    code('medical', 'M S3', { codes: 'medical-seen', compartment: 'CICL', with: 'medical' }),
    long('medicalNote', 'o S3', { compartment: 'HIV', whyWeAsk: true, with: 'medical' }),
    table('property', 'M S3', {
      compartment: 'CICL',
      columns: [
        text('what', 'M S3', { compartment: 'CICL' }),
        text('kept', 'o S3', { compartment: 'CICL' }),
      ],
    }),
  ],
}

const told: Section = {
  id: 'told',
  fields: [
    when('familyInformed', 'M S3', { compartment: 'CICL', with: 'familyInformed' }),
    text('familyInformedBy', 'o S3', { compartment: 'CICL', with: 'familyInformed' }),
    code('familyNotTold', 'C S3', {
      codes: 'why-not',
      compartment: 'CICL',
      when: { unanswerable: 'familyInformed' },
      with: 'familyInformed',
    }),
    date('sirRequested', 'M S3', { compartment: 'CICL', hint: true, with: 'sirRequested' }),
    date('sirReceived', 'o S3', { compartment: 'CICL', with: 'sirRequested' }),
    yesno('legalHelp', 'o S3', { compartment: 'CICL' }),
  ],
}

/** F13R: a child admitted to a remand home on the order of a court. Kept whole in its own compartment. */
export const F13R: Form = {
  code: 'F13R',
  kind: 'remand-admitted',
  version: 1,
  subjects: ['case'],
  sections: [authority, child, told, headerBlock('CICL')],
  provenance: proposed('Remand register as described in public audits; official form awaited'),
}

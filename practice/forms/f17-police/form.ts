import type { Form, Section } from '@cwmis/core/form/definition.ts'
import { proposed } from '../../provenance.ts'
import { code, date, int, long, multi, phone, table, text, when, yesno } from '../ask.ts'
import { headerBlock } from '../header-block.ts'

const station: Section = {
  id: 'station',
  fields: [
    text('station', 'M S2', { with: 'station' }),
    date('lastUpdate', 'M S0', { with: 'station' }),
    text('sdRef', 'o S2', { claimed: true, length: 60, with: 'sdRef' }),
    when('sdOn', 'o S2', { with: 'sdRef' }),
    text('crb', 'o S2', { claimed: true, length: 60, with: 'crb' }),
    text('gef', 'o S2', { claimed: true, length: 60, with: 'crb' }),
  ],
}

const offence: Section = {
  id: 'offence',
  fields: [
    code('offence', 'M S2', { codes: 'offences', with: 'offence' }),
    text('offenceText', 'o S3', { compartment: 'PERP', whyWeAsk: true, with: 'offence' }),
    when('pf3Issued', 'o S3', { compartment: 'SV', hint: true, whyWeAsk: true, with: 'pf3Issued' }),
    when('pf3Returned', 'o S3', { compartment: 'SV', whyWeAsk: true, with: 'pf3Issued' }),
    when('pf24', 'o S3', { compartment: 'PERP', whyWeAsk: true, with: 'pf3Issued' }),
  ],
}

const people: Section = {
  id: 'people',
  fields: [
    int('suspects', 'o S2'),
    table('suspectTable', 'o S3', {
      compartment: 'PERP',
      columns: [
        text('name', 'o S3', { compartment: 'PERP' }),
        code('relation', 'o S3', { codes: 'alleged-relation', compartment: 'PERP' }),
        int('age', 'o S3', { compartment: 'PERP' }),
        code('hold', 'o S3', { codes: 'suspect-status', compartment: 'PERP' }),
      ],
    }),
  ],
}

const steps: Section = {
  id: 'steps',
  fields: [
    code('status', 'M S2', { codes: 'police-status', with: 'status' }),
    long('notProceeded', 'C S2', {
      when: { of: 'status', in: ['not-proceeded', 'mediated', 'returned'] },
      with: 'status',
    }),
    when('arrest', 'o S3', { compartment: 'PERP', whyWeAsk: true, with: 'arrest' }),
    when('bond', 'o S3', { compartment: 'PERP', hint: true, whyWeAsk: true, with: 'arrest' }),
    text('officer', 'o S1', { with: 'officer' }),
    phone('officerPhone', 'o S1', { with: 'officer' }),
    yesno('statement', 'o S2', { with: 'statement' }),
    multi('statementWith', 'C S2', {
      codes: 'statement-with',
      when: { of: 'statement', is: 'yes' },
      with: 'statement',
    }),
    text('exhibit', 'o S2', { hint: true }),
  ],
}

const accused: Section = {
  id: 'accused',
  fields: [
    yesno('childAccused', 'M S3', {
      compartment: 'CICL',
      hint: true,
      whyWeAsk: true,
      with: 'childAccused',
    }),
    text('childAge', 'C S3', {
      compartment: 'CICL',
      when: { of: 'childAccused', is: 'yes' },
      with: 'childAccused',
    }),
    when('arrestedOn', 'C S3', {
      compartment: 'CICL',
      when: { of: 'childAccused', is: 'yes' },
      with: 'arrestedOn',
    }),
    multi('interviewWith', 'C S3', {
      codes: 'statement-with',
      compartment: 'CICL',
      when: { of: 'childAccused', is: 'yes' },
      with: 'arrestedOn',
    }),
    code('diversion', 'C S3', {
      codes: 'police-diversion',
      compartment: 'CICL',
      when: { of: 'childAccused', is: 'yes' },
    }),
  ],
}

/** F17: where the file of the police stands, as of a day. A child who is accused is kept apart. */
export const F17: Form = {
  code: 'F17',
  kind: 'police-followed',
  version: 1,
  subjects: ['case'],
  sections: [station, offence, people, steps, accused, headerBlock()],
  provenance: proposed('Reconstruction of police case tracking; official layout awaited'),
}

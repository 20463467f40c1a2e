import type { Section } from '@cwmis/core/form/definition.ts'
import { bool, born, code, int, multi, phone, place, ref, table, text, yesno } from '../ask.ts'

const kind = 'child-described'

const identity: Section = {
  id: 'identity',
  kind,
  fields: [
    table('names', 'M S1', {
      hint: true,
      columns: [
        text('name', 'M S1'),
        code('kind', 'M S1', { codes: 'name-kinds' }),
        code('script', 'o S1', { codes: 'scripts' }),
        bool('preferred', 'o S1'),
      ],
    }),
    code('sex', 'M S1', { codes: 'sex' }),
    born('born', 'M S1', { hint: true }),
    code('multipleBirth', 'o S1', { codes: 'multiple-birth', with: 'multipleBirth' }),
    int('birthOrder', 'o S1', { min: 1, max: 12, with: 'multipleBirth' }),
    place('village', 'M S1', { hint: true }),
    ref('photo', 'o S2', { refers: 'attachment', auto: true }),
  ],
}

const papers: Section = {
  id: 'papers',
  kind,
  fields: [
    table('identifiers', 'o S1', {
      hint: true,
      columns: [
        code('type', 'M S1', { codes: 'identifier-types' }),
        text('value', 'M S1', { length: 60 }),
        text('issuer', 'o S1'),
        code('verified', 'o S1', { codes: 'reference-status' }),
      ],
    }),
    table('custodyIdentifiers', 'o S3', {
      compartment: 'CICL',
      columns: [
        text('value', 'M S3', { length: 60, compartment: 'CICL' }),
        text('issuer', 'o S3', { compartment: 'CICL' }),
      ],
    }),
    table('healthIdentifiers', 'o S3', {
      compartment: 'HIV',
      columns: [
        code('type', 'M S3', { codes: 'health-identifier-types', compartment: 'HIV' }),
        text('value', 'M S3', { length: 60, compartment: 'HIV' }),
        text('issuer', 'o S3', { compartment: 'HIV' }),
      ],
    }),
    code('nationality', 'o S1', { codes: 'nationalities' }),
    code('refugeeStatus', 'o S2', { codes: 'refugee-status' }),
  ],
}

const speech: Section = {
  id: 'speech',
  kind,
  fields: [
    multi('languages', 'M S1', { codes: 'languages' }),
    multi('communicationNeeds', 'o S2', { codes: 'communication-needs' }),
    table('washingtonGroup', 'C S2', {
      when: { not: { ageOf: 'born', under: 2, straddle: 'no' } },
      hint: true,
      columns: [
        code('domain', 'M S2', { codes: 'functioning-domains' }),
        code('difficulty', 'M S2', { codes: 'functioning-levels' }),
      ],
    }),
  ],
}

const living: Section = {
  id: 'living',
  kind,
  fields: [
    code('schooling', 'M S1', { codes: 'schooling' }),
    code('orphanStatus', 'M S1', { codes: 'orphan-status' }),
    code('livingArrangement', 'M S1', { codes: 'living-arrangement' }),
    ref('household', 'o S1', { refers: 'household', auto: true }),
    table('caregivers', 'M S1', {
      hint: true,
      columns: [
        text('person', 'M S1'),
        code('relation', 'M S1', { codes: 'relations' }),
        code('legalAuthority', 'M S1', { codes: 'legal-authority' }),
        yesno('livesWith', 'o S1'),
        phone('contact', 'o S1'),
        yesno('isAllegedPerp', 'M S3', { compartment: 'PERP' }),
        yesno('canConsent', 'o S1'),
      ],
    }),
    table('siblings', 'o S1', {
      columns: [text('name', 'o S1'), ref('child', 'o S1', { refers: 'child' })],
    }),
  ],
}

const health: Section = {
  id: 'health',
  kind,
  sensitive: true,
  fields: [
    code('hivKnown', 'o S3', { codes: 'hiv-known', compartment: 'HIV', whyWeAsk: true }),
    yesno('pregnant', 'C S3', {
      compartment: 'SV',
      whyWeAsk: true,
      when: { all: [{ of: 'sex', is: 'F' }, { not: { ageOf: 'born', under: 9, straddle: 'no' } }] },
    }),
    code('marital', 'C S2', {
      codes: 'marital',
      when: { not: { ageOf: 'born', under: 9, straddle: 'no' } },
    }),
    text('healthFacts', 'o S3', { compartment: 'HIV', length: 500 }),
  ],
}

/** Asked only in tracing, placement and burial, with the reason; in a compartment of its own. */
const origins: Section = {
  id: 'origins',
  kind,
  sensitive: true,
  fields: [
    code('originsReason', 'o S3', {
      codes: 'origins-reason',
      compartment: 'TRACE',
      whyWeAsk: true,
    }),
    ...['tribe', 'clan', 'totem', 'religion'].map((id) =>
      text(id, 'o S3', { compartment: 'TRACE', when: { answered: 'originsReason' }, length: 80 }),
    ),
  ],
}

/** Who the child is: what stays true from case to case. */
export const CHILD_SECTIONS: readonly Section[] = [
  identity,
  papers,
  speech,
  living,
  health,
  origins,
]

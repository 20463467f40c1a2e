import type { Section } from '@cwmis/core/form/definition.ts'
import { code, long, multi, place, ref, table, text, when, yesno } from '../ask.ts'

const source: Section = {
  id: 'source',
  fields: [
    ref('child', 'M S0', { refers: 'child', auto: true }),
    ref('report', 'o S0', { refers: 'report', auto: true }),
    text('row', 'o S0', { auto: true, length: 60 }),
    place('village', 'M S1', { auto: true }),
    text('registerNo', 'o S0', { length: 60, hint: true }),
  ],
}

const matching: Section = {
  id: 'matching',
  fields: [
    yesno('searchPerformed', 'M S0'),
    code('matchDecision', 'M S0', { codes: 'match-decision', hint: true }),
    ref('sameAs', 'C S1', { refers: 'child', when: { of: 'matchDecision', is: 'same' } }),
    ref('previousCases', 'o S1', { refers: 'case', auto: true }),
  ],
}

const concerns: Section = {
  id: 'concerns',
  sensitive: true,
  fields: [
    multi('concernCodes', 'M S2', { codes: 'concerns', hint: true }),
    code('primaryConcern', 'M S2', { codes: 'concerns' }),
    when('incidentDate', 'o S2', { hint: true }),
    when('medicalWindow', 'C S2', {
      auto: true,
      discloses: {
        of: 'incidentDate',
        when: {
          any: [
            { of: 'concernCodes', has: ['SX.*'] },
            { of: 'primaryConcern', in: ['SX.*'] },
          ],
        },
        precisions: ['minute', 'hour', 'day'],
      },
    }),
    multi('flags', 'o S2', { codes: 'case-flags' }),
    multi('tracks', 'M S2', { codes: 'tracks', hint: true }),
  ],
}

const responsibility: Section = {
  id: 'responsibility',
  fields: [
    code('riskLevel', 'M S2', { codes: 'risk' }),
    ref('owner', 'M S0', { refers: 'person', with: 'owner' }),
    ref('post', 'o S0', { refers: 'post', auto: true }),
    ref('desk', 'M S0', { refers: 'desk', auto: true }),
    ref('secondOfficer', 'o S0', { refers: 'person', with: 'owner' }),
    ref('supervisor', 'M S0', { refers: 'person', with: 'owner' }),
  ],
}

/** Consent never gates protection: with or without it the case opens, and the basis is named. */
const basis: Section = {
  id: 'basis',
  fields: [
    code('lawfulBasis', 'M S2', { codes: 'lawful-basis', whyWeAsk: true }),
    code('consent', 'o S2', { codes: 'consent', hint: true }),
    multi('consentBy', 'C S2', {
      codes: 'consent-by',
      when: { of: 'consent', in: ['given', 'partly'] },
    }),
    yesno('assent', 'o S2'),
    long('consentNote', 'o S2', { length: 500 }),
    table('infoSharingRestrictions', 'o S2', {
      columns: [text('with', 'M S2'), text('what', 'M S2'), text('reason', 'o S2')],
    }),
  ],
}

/** The case itself: one child's work under a responsible officer. */
export const CASE_SECTIONS: readonly Section[] = [source, matching, concerns, responsibility, basis]

import type { Form, Section } from '@cwmis/core/form/definition.ts'
import { proposed } from '../../provenance.ts'
import { code, date, int, long, money, multi, table, text, when, yesno } from '../ask.ts'
import { headerBlock } from '../header-block.ts'

const visit: Section = {
  id: 'visit',
  fields: [
    int('visitNo', 'o S0', { auto: true }),
    code('visitType', 'M S0', { codes: 'visit-types', with: 'visitType' }),
    code('mode', 'M S0', { codes: 'visit-modes', with: 'visitType' }),
    date('plannedOn', 'o S0'),
    code('seen', 'M S2', { codes: 'seen' }),
    code('whyNot', 'C S2', { codes: 'why-not', when: { of: 'seen', is: 'none' }, with: 'whyNot' }),
    text('whyNotNote', 'o S2', { when: { answered: 'whyNot' }, length: 300, with: 'whyNot' }),
    money('needed', 'o S0', { when: { answered: 'whyNot' } }),
    money('spent', 'o S0'),
  ],
}

const met = { not: { of: 'seen', is: 'none' } } as const

const safety: Section = {
  id: 'safety',
  sensitive: true,
  fields: [
    code('safetyNow', 'M S2', { codes: 'safety-now' }),
    yesno('newConcerns', 'o S2', { hint: true }),
    yesno('supervisorFlag', 'o S0', { hint: true }),
  ],
}

const wellbeing: Section = {
  id: 'wellbeing',
  when: met,
  fields: [
    table('domains', 'o S2', {
      columns: [
        code('domain', 'M S2', { codes: 'domains' }),
        code('change', 'M S2', { codes: 'change' }),
      ],
    }),
    int('daysAtSchool', 'o S2', { max: 30, hint: true }),
    text('healthNow', 'o S2', { length: 500 }),
    when('medicalCareOn', 'o S2', { hint: true }),
    code('carerStress', 'o S2', { codes: 'stress' }),
  ],
}

const plan: Section = {
  id: 'plan',
  fields: [
    multi('servicesReceived', 'o S2', { codes: 'services' }),
    table('planActions', 'o S2', {
      hint: true,
      columns: [
        text('action', 'M S0', { length: 60 }),
        code('status', 'M S0', { codes: 'action-status' }),
        text('evidence', 'o S2', { length: 500 }),
        code('whyNot', 'C S2', {
          codes: 'why-not',
          when: { of: 'status', in: ['not-possible', 'declined'] },
        }),
      ],
    }),
  ],
}

const ending: Section = {
  id: 'ending',
  fields: [
    long('childWords', 'o S2', { when: met, hint: true, with: 'childWords', length: 2000 }),
    code('childWordsLanguage', 'o S0', {
      codes: 'languages',
      when: { answered: 'childWords' },
      with: 'childWords',
    }),
    date('nextVisitOn', 'M S0'),
    int('distanceKm', 'o S0', { max: 1000, with: 'distanceKm' }),
    int('minutes', 'o S0', { max: 1440, with: 'distanceKm' }),
  ],
}

/** F08: a visit or a call. Every variant (home, foster, reunification, institution, probation, after-care) is a visit type. */
export const F08: Form = {
  code: 'F08',
  kind: 'visit-recorded',
  version: 1,
  subjects: ['case'],
  sections: [visit, safety, wellbeing, plan, ending, headerBlock()],
  provenance: proposed('Reconstruction of the national monitoring visit; official layout awaited'),
}

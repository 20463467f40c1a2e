import type { Condition } from '@cwmis/core/condition/condition.ts'
import type { Form, Section } from '@cwmis/core/form/definition.ts'
import { proposed } from '../../provenance.ts'
import { code, date, int, long, multi, text } from '../ask.ts'
import { sectionsAfter, withQuestions } from '../next-version.ts'
import { F06 } from './form.ts'

/** To this kind of receiver: by the row of the hand-off table, or because the sender says so. */
function to(variant: string, row?: string): Condition {
  const said: Condition = { of: 'variant', is: variant }
  return row === undefined ? said : { any: [said, { of: 'handoffCode', is: row }] }
}

const toHealth = to('health', 'h17')
const toLabour = to('labour', 'h44')
const toTrafficking = to('trafficking', 'h45')
const toEconomic = to('economic', 'h49')
const toLegal = to('legal')
const toSchool = to('education')

/** The need in clinical words, never a diagnosis. */
const health: Section = {
  id: 'health',
  when: toHealth,
  fields: [multi('careNeed', 'C S2', { codes: 'care-needs', when: toHealth, hint: true })],
}

const labour: Section = {
  id: 'labour',
  when: toLabour,
  fields: [
    text('employer', 'C S3', { compartment: 'PERP', when: toLabour }),
    text('work', 'C S2', { when: toLabour, with: 'work' }),
    int('hoursPerDay', 'C S2', { when: toLabour, with: 'work', max: 24 }),
    multi('hazards', 'C S2', { codes: 'work-hazards', when: toLabour }),
  ],
}

/** Where the child is kept safe is never written in the open. */
const trafficking: Section = {
  id: 'trafficking',
  when: toTrafficking,
  sensitive: true,
  fields: [
    long('profile', 'C S2', { when: toTrafficking, length: 2000, hint: true }),
    long('route', 'C S2', { when: toTrafficking, length: 1000, hint: true }),
    text('safePlace', 'C S3', { when: toTrafficking, compartment: 'LOC', whyWeAsk: true }),
  ],
}

/** About the household only: no word of protection goes to those who give economic support. */
const economic: Section = {
  id: 'economic',
  when: toEconomic,
  fields: [
    int('householdSize', 'C S1', { when: toEconomic, max: 60 }),
    long('economicNeed', 'C S1', { when: toEconomic, length: 500, hint: true }),
  ],
}

const legal: Section = {
  id: 'legal',
  when: toLegal,
  fields: [
    code('legalMatter', 'C S2', { codes: 'legal-matters', when: toLegal }),
    date('hearingOn', 'C S2', { when: toLegal, hint: true }),
  ],
}

const school: Section = {
  id: 'school',
  when: toSchool,
  fields: [
    text('schoolName', 'C S1', { when: toSchool }),
    multi('askedOfSchool', 'C S2', { codes: 'school-asks', when: toSchool }),
  ],
}

/** F06, second version: each kind of receiver has its own questions, shown to no other. */
export const F06_2: Form = {
  ...F06,
  version: 2,
  sections: sectionsAfter(
    withQuestions(F06.sections, {
      whom: [code('variant', 'o S0', { codes: 'referral-variants', hint: true })],
    }),
    'variants',
    [health, labour, trafficking, economic, legal, school],
  ),
  provenance: proposed('Reconstruction of the national referral form; official layout awaited'),
}

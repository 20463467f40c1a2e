import type { Form, Section } from '@cwmis/core/form/definition.ts'
import { proposed } from '../../provenance.ts'
import { code, date, long, money, multi, table, text } from '../ask.ts'
import { headerBlock } from '../header-block.ts'

const tracing: Section = {
  id: 'tracing',
  fields: [
    code('tracingResult', 'M S2', { codes: 'tracing-results', with: 'tracingResult' }),
    date('tracedOn', 'o S2', { with: 'tracingResult' }),
    long('familyAssessment', 'M S2', { hint: true, with: 'familyAssessment' }),
    date('assessedOn', 'M S2', { with: 'familyAssessment' }),
  ],
}

const ready: Section = {
  id: 'ready',
  fields: [
    code('childReady', 'M S2', { codes: 'readiness', with: 'childReady' }),
    long('childSays', 'o S2', { with: 'childReady' }),
    code('familyReady', 'M S2', { codes: 'readiness', with: 'familyReady' }),
    long('familyNeeds', 'o S2', { with: 'familyReady' }),
    code('safeAtHome', 'M S2', { codes: 'protective' }),
  ],
}

const support: Section = {
  id: 'support',
  fields: [
    money('package', 'o S0', { with: 'package' }),
    multi('packageFor', 'o S2', { codes: 'package-uses', with: 'package' }),
  ],
}

const handover: Section = {
  id: 'handover',
  fields: [
    date('handoverOn', 'M S2', { with: 'handoverOn' }),
    text('handoverTo', 'M S1', { with: 'handoverOn' }),
    text('witness', 'M S1', { with: 'handoverOn' }),
    table('followUps', 'M S2', {
      hint: true,
      columns: [
        code('due', 'M S0', { codes: 'follow-up-steps' }),
        date('on', 'M S0'),
        text('by', 'o S1'),
      ],
    }),
  ],
}

/** F13U: a child brought back to the family, with what made it ready and who visits after. */
export const F13U: Form = {
  code: 'F13U',
  kind: 'child-reunified',
  version: 1,
  subjects: ['case'],
  sections: [tracing, ready, support, handover, headerBlock()],
  provenance: proposed(
    'Reunification within the alternative care framework; official form awaited',
  ),
}

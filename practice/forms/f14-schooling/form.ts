import type { Condition } from '@cwmis/core/condition/condition.ts'
import type { Form, Section } from '@cwmis/core/form/definition.ts'
import { proposed } from '../../provenance.ts'
import { code, date, int, multi, text, yesno } from '../ask.ts'
import { headerBlock } from '../header-block.ts'

const out: Condition = { of: 'enrolled', is: 'no' }

const school: Section = {
  id: 'school',
  fields: [
    code('source', 'M S0', { codes: 'schooling-sources', with: 'source' }),
    date('asOf', 'M S0', { with: 'source' }),
    code('enrolled', 'M S1', { codes: 'enrolled' }),
    code('level', 'M S1', { codes: 'schooling' }),
    text('school', 'o S1', { with: 'school' }),
    text('emisCode', 'o S1', { length: 40, claimed: true, with: 'school' }),
    text('lin', 'o S1', { length: 40, claimed: true, with: 'school', hint: true }),
    text('teacher', 'o S1'),
  ],
}

const attendance: Section = {
  id: 'attendance',
  fields: [
    int('attendance30', 'o S2', { max: 100, with: 'attendance30' }),
    int('attendanceTerm', 'o S2', { max: 100, with: 'attendance30' }),
    code('reasonOut', 'C S2', { codes: 'out-of-school', when: out }),
    date('reentryOn', 'o S1', { when: out }),
    yesno('reentryAgreed', 'o S3', { compartment: 'SV', whyWeAsk: true }),
  ],
}

/** What the school is to do for the child's safety: an instruction, never the story behind it. */
const support: Section = {
  id: 'support',
  fields: [
    multi('support', 'o S2', { codes: 'school-support' }),
    yesno('disabilitySupport', 'o S2'),
    text('instruction', 'o S2', { length: 300, hint: true }),
  ],
}

/** F14: how it stands with school, who says so and of which day, and what the school is asked to do. */
export const F14: Form = {
  code: 'F14',
  kind: 'schooling-noted',
  version: 1,
  subjects: ['case'],
  sections: [school, attendance, support, headerBlock()],
  provenance: proposed('Reconstruction of the education status note; official layout awaited'),
}

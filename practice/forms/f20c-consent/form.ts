import type { Form, Section } from '@cwmis/core/form/definition.ts'
import { sourced } from '../../provenance.ts'
import { code, date, long, multi, table, text, yesno } from '../ask.ts'
import { headerBlock } from '../header-block.ts'

/** What was told before anybody was asked: what we do, who will know, when we must tell others anyway. */
const told: Section = {
  id: 'told',
  fields: [
    multi('explained', 'M S2', { codes: 'consent-explained', hint: true }),
    yesno('understood', 'M S2', { hint: true }),
  ],
}

const given: Section = {
  id: 'given',
  fields: [
    table('purposes', 'M S2', {
      hint: true,
      columns: [
        code('purpose', 'M S2', { codes: 'consent-purposes' }),
        code('given', 'M S2', { codes: 'consent-given' }),
        code('basis', 'C S2', {
          codes: 'consent-basis',
          when: { of: 'given', in: ['no', 'not-needed'] },
        }),
        date('until', 'o S0'),
      ],
    }),
    code('by', 'M S2', { codes: 'consent-by', with: 'by' }),
    text('giver', 'o S1', { with: 'by' }),
    yesno('giverInvolved', 'C S3', {
      compartment: 'PERP',
      whyWeAsk: true,
      when: { of: 'by', in: ['caregiver', 'guardian'] },
    }),
    yesno('notAccepted', 'o S2', {
      auto: true,
      discloses: { of: 'giverInvolved', when: { of: 'giverInvolved', is: 'yes' } },
    }),
  ],
}

/** Who answered, and how it is known whether the child is old enough to answer alone. */
const who: Section = {
  id: 'who',
  fields: [
    code('relation', 'C S1', {
      codes: 'relations',
      when: { of: 'by', in: ['caregiver', 'guardian'] },
      with: 'relation',
    }),
    code('ageMethod', 'M S1', { codes: 'age-methods', with: 'relation' }),
  ],
}

/** The child's own agreement stands beside anybody's consent, by the means the child has. */
const assent: Section = {
  id: 'assent',
  fields: [
    code('assent', 'M S2', { codes: 'assent', hint: true, with: 'assent' }),
    code('assentMethod', 'o S2', { codes: 'assent-methods', with: 'assent' }),
    long('assentWords', 'o S2', { length: 1000, hint: true }),
    code('signed', 'M S2', { codes: 'signed-how', with: 'signed' }),
    text('witness', 'o S1', { with: 'signed' }),
  ],
}

/** Whoever gave it may take it back; what was done before stays done. */
const withdrawal: Section = {
  id: 'withdrawal',
  kind: 'consent-withdrawn',
  fields: [
    multi('withdrawnPurposes', 'M S2', { codes: 'consent-purposes', hint: true }),
    code('withdrawnBy', 'M S2', { codes: 'consent-by' }),
    long('withdrawnReason', 'o S2', { length: 500, hint: true }),
  ],
}

/** F20C: consent and assent for each purpose, with the basis where none is given or needed. It never gates protection. */
export const F20C: Form = {
  code: 'F20C',
  kind: 'consent-recorded',
  version: 1,
  subjects: ['case'],
  sections: [told, given, assent, headerBlock(), withdrawal],
  provenance: sourced('Data Protection and Privacy Act; Children Act: best interests of the child'),
}

/** F20C, second version: also what the giver is to the child, and how the child's age is known. */
export const F20C_2: Form = {
  ...F20C,
  version: 2,
  sections: [told, given, who, assent, headerBlock(), withdrawal],
}

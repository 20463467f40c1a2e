import type { Form, Section } from '@cwmis/core/form/definition.ts'
import { proposed } from '../../provenance.ts'
import { code, date, int, long, multi, phone, place, text, yesno } from '../ask.ts'
import { headerBlock } from '../header-block.ts'

const carer: Section = {
  id: 'carer',
  fields: [
    text('carerNames', 'M S1', { with: 'carerNames' }),
    code('relation', 'M S1', { codes: 'relations', with: 'carerNames' }),
    code('side', 'o S2', { codes: 'family-sides', with: 'carerNames' }),
    text('carerNin', 'o S1', { with: 'carerNin' }),
    phone('carerPhone', 'o S1', { with: 'carerNin' }),
    place('carerVillage', 'o S3', { compartment: 'LOC', whyWeAsk: true }),
  ],
}

const checks: Section = {
  id: 'checks',
  fields: [
    yesno('safeThere', 'M S2', { hint: true, with: 'safeThere' }),
    yesno('personAccess', 'M S3', { compartment: 'PERP', whyWeAsk: true, with: 'safeThere' }),
    int('otherChildren', 'o S2', { with: 'otherChildren' }),
    int('adults', 'o S2', { with: 'otherChildren' }),
    multi('means', 'o S2', { codes: 'kin-needs', with: 'means' }),
    yesno('schoolNear', 'o S2', { with: 'means' }),
    date('homeVisit', 'M S2', { with: 'homeVisit' }),
    code('lc1Letter', 'o S2', { codes: 'paper-seen', with: 'homeVisit' }),
  ],
}

const agreement: Section = {
  id: 'agreement',
  fields: [
    date('familyMeeting', 'o S2', { with: 'familyMeeting' }),
    code('parentsAgree', 'M S2', { codes: 'agreed', with: 'familyMeeting' }),
    long('childView', 'M S2', { hint: true }),
    code('authority', 'M S2', { codes: 'kin-authority' }),
    code('siblingsTogether', 'M S2', { codes: 'siblings-together' }),
  ],
}

const start: Section = {
  id: 'start',
  fields: [
    date('start', 'M S2', { with: 'start' }),
    date('reviewDate', 'M S2', { with: 'start' }),
    long('support', 'o S2'),
    date('endedOn', 'o S2', { with: 'endedOn' }),
    code('endReason', 'C S2', {
      codes: 'foster-ends',
      when: { answered: 'endedOn' },
      with: 'endedOn',
    }),
  ],
}

/** F13K: a child placed with kin, and whether it is safe and wanted there. */
export const F13K: Form = {
  code: 'F13K',
  kind: 'kinship-placed',
  version: 1,
  subjects: ['case'],
  sections: [carer, checks, agreement, start, headerBlock()],
  provenance: proposed(
    'Kinship care within the alternative care framework; no official form known',
  ),
}

import type { Form, Section } from '@cwmis/core/form/definition.ts'
import { proposed } from '../../provenance.ts'
import { code, date, int, long, place, ref, table, text, when, yesno } from '../ask.ts'
import { headerBlock } from '../header-block.ts'

const where: Section = {
  id: 'where',
  fields: [
    ref('home', 'M S2', { refers: 'home', with: 'home', hint: true }),
    text('homeName', 'o S3', {
      compartment: 'LOC',
      length: 120,
      with: 'home',
      hint: true,
      whyWeAsk: true,
    }),
    ref('homeDesk', 'o S0', { refers: 'desk', auto: true }),
    text('licenceNo', 'M S0', { length: 40, with: 'licenceNo' }),
    code('capacityCheck', 'M S0', { codes: 'capacity-check', with: 'licenceNo', hint: true }),
    place('origin', 'M S1', { hint: true }),
  ],
}

const basis: Section = {
  id: 'basis',
  sensitive: true,
  fields: [
    code('authority', 'M S2', { codes: 'placing-authority', hint: true, with: 'authority' }),
    text('authorityFile', 'M S2', { length: 80, hint: true, with: 'authority' }),
    code('reason', 'M S2', { codes: 'placing-reasons', hint: true }),
    table('kinTried', 'M S2', {
      hint: true,
      columns: [
        text('who', 'M S2', { length: 80 }),
        code('relation', 'M S2', { codes: 'relations' }),
        code('outcome', 'M S2', { codes: 'kin-outcomes' }),
        text('note', 'o S2', { length: 300 }),
      ],
    }),
  ],
}

const admission: Section = {
  id: 'admission',
  fields: [
    table('property', 'o S2', {
      columns: [text('what', 'M S2', { length: 80 }), int('count', 'o S2', { max: 999 })],
    }),
    when('medicalOn', 'o S2', { hint: true }),
    yesno('photo', 'o S2', { hint: true }),
  ],
}

const ahead: Section = {
  id: 'ahead',
  fields: [
    long('contactPlan', 'o S2', { length: 1000, hint: true }),
    code('permanencyGoal', 'M S2', { codes: 'permanency-goals' }),
    date('reviewDate', 'M S0', { hint: true, with: 'reviewDate' }),
    int('expectedStay', 'o S0', { max: 216, with: 'reviewDate' }),
  ],
}

/** F13A: a child is admitted to a home: by what authority, why, who of the family was asked first, and until when. */
export const F13A: Form = {
  code: 'F13A',
  kind: 'placed',
  version: 1,
  subjects: ['case'],
  sections: [where, basis, admission, ahead, headerBlock()],
  provenance: proposed('Reconstruction of the admission form of homes; official layout awaited'),
}

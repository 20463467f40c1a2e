import type { Form, Section } from '@cwmis/core/form/definition.ts'
import { proposed } from '../../provenance.ts'
import { code, date, money, multi, phone, place, table, text, yesno } from '../ask.ts'

const what: Section = {
  id: 'what',
  fields: [
    text('org', 'M S0', { with: 'org' }),
    multi('services', 'M S0', { codes: 'services', with: 'org' }),
    place('village', 'M S0', { hint: true }),
    text('gps', 'o S3', { compartment: 'LOC', length: 40, hint: true, whyWeAsk: true }),
  ],
}

const whom: Section = {
  id: 'whom',
  fields: [
    text('forAges', 'o S0', { with: 'forAges' }),
    multi('forSex', 'o S0', { codes: 'sex', with: 'forAges' }),
    yesno('forDisability', 'o S0', { with: 'forAges' }),
  ],
}

const reach: Section = {
  id: 'reach',
  fields: [
    text('hours', 'o S0', { with: 'hours' }),
    money('fee', 'o S0', { with: 'hours', hint: true }),
    table('phones', 'o S0', {
      columns: [phone('phone', 'M S0'), text('whose', 'o S0')],
    }),
  ],
}

const standing: Section = {
  id: 'standing',
  fields: [
    code('status', 'M S0', { codes: 'service-standing', with: 'status' }),
    date('verifiedOn', 'M S0', { with: 'status' }),
    text('verifiedBy', 'o S0', { with: 'status' }),
    date('validFrom', 'M S0', { with: 'validFrom' }),
    date('validUntil', 'o S0', { with: 'validFrom', hint: true }),
  ],
}

/** F27: a line of the directory of services: what is offered, where, for whom, when, at what cost. About no child. */
export const F27: Form = {
  code: 'F27',
  kind: 'service-listed',
  version: 1,
  subjects: [],
  sections: [what, whom, reach, standing],
  provenance: proposed('Service directory entry of the tools of case management, as proposed here'),
}

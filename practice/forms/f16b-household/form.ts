import type { Form, Section } from '@cwmis/core/form/definition.ts'
import { proposed } from '../../provenance.ts'
import { code, int, multi, phone, place, table, text, yesno } from '../ask.ts'
import { headerBlock } from '../header-block.ts'

const round: Section = {
  id: 'round',
  fields: [
    place('village', 'o S1', { auto: true }),
    code('round', 'M S0', { codes: 'assessment-rounds', with: 'round' }),
    code('oldHousehold', 'M S0', { codes: 'new-or-old', with: 'round' }),
    text('partner', 'o S0', { with: 'round' }),
    text('paraWorker', 'o S1', { with: 'paraWorker' }),
    phone('paraPhone', 'o S1', { with: 'paraWorker' }),
    code('paraPhoneOwner', 'C S1', {
      codes: 'phone-owners',
      when: { answered: 'paraPhone' },
      with: 'paraWorker',
    }),
    text('cdo', 'o S1', { with: 'cdo' }),
    phone('cdoPhone', 'o S1', { with: 'cdo' }),
    code('cdoPhoneOwner', 'C S1', {
      codes: 'phone-owners',
      when: { answered: 'cdoPhone' },
      with: 'cdo',
    }),
  ],
}

const head: Section = {
  id: 'head',
  fields: [
    int('headAge', 'M S1', { with: 'headAge' }),
    code('headSex', 'M S1', { codes: 'sex', with: 'headAge' }),
    code('headMarital', 'M S1', { codes: 'head-marital', with: 'headAge' }),
    code('headEducation', 'M S1', { codes: 'education-levels', with: 'headAge' }),
  ],
}

const economy: Section = {
  id: 'economy',
  fields: [
    code('whoPays', 'M S2', { codes: 'who-pays' }),
    yesno('savingsGroup', 'M S2', { with: 'savingsGroup' }),
    code('savings', 'M S2', { codes: 'savings-bands', with: 'savingsGroup' }),
    code('income', 'M S2', { codes: 'income-bands', with: 'savingsGroup' }),
    int('meals', 'M S2', { with: 'meals' }),
    multi('diet', 'M S2', { codes: 'food-groups', with: 'meals' }),
  ],
}

const living: Section = {
  id: 'living',
  fields: [
    code('water', 'M S2', { codes: 'water-sources', with: 'water' }),
    code('latrine', 'M S2', { codes: 'latrines', with: 'water' }),
    code('shelter', 'M S2', { codes: 'shelters', with: 'water' }),
  ],
}

const children: Section = {
  id: 'children',
  fields: [
    int('childNotInSchool', 'M S2', { with: 'childNotInSchool' }),
    yesno('violence', 'M S2', { hint: true, with: 'childNotInSchool' }),
    code('hivStatusKnown', 'o S3', {
      codes: 'all-known',
      compartment: 'HIV',
      whyWeAsk: true,
      with: 'hivStatusKnown',
    }),
    code('onTreatment', 'o S3', {
      codes: 'all-known',
      compartment: 'HIV',
      whyWeAsk: true,
      with: 'hivStatusKnown',
    }),
    table('members', 'M S1', {
      columns: [
        text('name', 'M S1'),
        code('relation', 'o S1', { codes: 'relations' }),
        code('sex', 'o S1', { codes: 'sex' }),
        int('age', 'o S1'),
        code('memberStatus', 'M S2', { codes: 'member-status' }),
        text('inactiveReason', 'C S2', { when: { of: 'memberStatus', is: 'inactive' } }),
      ],
    }),
  ],
}

const scores: Section = {
  id: 'scores',
  fields: [
    int('scoreHealth', 'M S2', { min: 1, max: 4, hint: true, with: 'scoreHealth' }),
    int('scoreStable', 'M S2', { min: 1, max: 4, with: 'scoreHealth' }),
    int('scoreSafe', 'M S2', { min: 1, max: 4, with: 'scoreHealth' }),
    int('scoreSchooled', 'M S2', { min: 1, max: 4, with: 'scoreHealth' }),
    code('tier', 'M S2', { codes: 'household-tiers' }),
  ],
}

const benchmarks: Section = {
  id: 'benchmarks',
  fields: [
    code('markStatus', 'o S3', {
      codes: 'benchmark',
      compartment: 'HIV',
      whyWeAsk: true,
      with: 'markStatus',
    }),
    code('markTreatment', 'o S3', {
      codes: 'benchmark',
      compartment: 'HIV',
      whyWeAsk: true,
      with: 'markStatus',
    }),
    code('markPrevention', 'o S3', {
      codes: 'benchmark',
      compartment: 'HIV',
      whyWeAsk: true,
      with: 'markStatus',
    }),
    code('markFed', 'o S2', { codes: 'benchmark', with: 'markFed' }),
    code('markMoney', 'o S2', { codes: 'benchmark', with: 'markFed' }),
    code('markSafe', 'o S2', { codes: 'benchmark', with: 'markSafe' }),
    code('markCarer', 'o S2', { codes: 'benchmark', with: 'markSafe' }),
    code('markSchool', 'o S2', { codes: 'benchmark', with: 'markSafe' }),
  ],
}

/** F16B: the whole household, round by round: money, food, house, children, scores, and whether it can go on alone. */
export const F16B: Form = {
  code: 'F16B',
  kind: 'household-assessed',
  version: 1,
  subjects: ['household'],
  sections: [round, head, economy, living, children, scores, benchmarks, headerBlock()],
  provenance: proposed(
    'After the household assessment of the OVC information system; official form awaited',
  ),
}

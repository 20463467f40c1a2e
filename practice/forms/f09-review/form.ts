import type { Condition } from '@cwmis/core/condition/condition.ts'
import type { Form, Section } from '@cwmis/core/form/definition.ts'
import { proposed } from '../../provenance.ts'
import { code, date, int, long, multi, table, text, yesno } from '../ask.ts'
import { headerBlock } from '../header-block.ts'

const ordered: Condition = { of: 'type', in: ['care-order', 'probation'] }

const period: Section = {
  id: 'period',
  fields: [
    code('type', 'M S0', { codes: 'review-types' }),
    date('periodFrom', 'o S0', { with: 'periodFrom' }),
    date('periodTo', 'o S0', { with: 'periodFrom' }),
    int('contacts', 'o S0', { max: 999, with: 'contacts' }),
    int('goalsAchieved', 'o S2', { max: 100, with: 'contacts', hint: true }),
    multi('present', 'M S2', { codes: 'review-people' }),
  ],
}

const progress: Section = {
  id: 'progress',
  fields: [
    table('progress', 'M S2', {
      columns: [
        text('goal', 'M S2', { length: 300 }),
        code('progress', 'M S2', { codes: 'change' }),
        text('note', 'o S2', { length: 500 }),
      ],
    }),
    long('childView', 'M S2', { length: 1000, hint: true }),
  ],
}

const result: Section = {
  id: 'result',
  fields: [
    code('riskNow', 'M S2', { codes: 'risk', hint: true }),
    yesno('orderNeeded', 'C S2', { when: ordered }),
    code('outcome', 'M S2', { codes: 'review-outcomes', with: 'outcome' }),
    code('recommendation', 'M S2', { codes: 'review-recommendations', with: 'outcome' }),
    date('nextReviewOn', 'M S0'),
  ],
}

/** F09: the plan or the order is looked at again, with the child: is it still needed, what comes next? */
export const F09: Form = {
  code: 'F09',
  kind: 'review-held',
  version: 1,
  subjects: ['case'],
  sections: [period, progress, result, headerBlock()],
  provenance: proposed('Reconstruction of the periodic review; official layout awaited'),
}

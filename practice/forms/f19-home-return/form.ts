import type { Form, Section } from '@cwmis/core/form/definition.ts'
import { proposed } from '../../provenance.ts'
import { code, date, int, table } from '../ask.ts'
import { headerBlock } from '../header-block.ts'

const month: Section = {
  id: 'month',
  fields: [
    date('month', 'M S0', { with: 'month' }),
    int('bedCapacity', 'M S0', { with: 'month' }),
    int('staff', 'M S0', { with: 'month' }),
  ],
}

const counts: Section = {
  id: 'counts',
  fields: [
    table('counts', 'M S0', {
      hint: true,
      columns: [
        code('band', 'M S0', { codes: 'return-bands' }),
        code('sex', 'M S0', { codes: 'sex' }),
        int('opening', 'M S0'),
        int('in', 'M S0'),
        int('out', 'M S0'),
        int('closing', 'M S0'),
      ],
    }),
    table('reasons', 'o S0', {
      columns: [code('reason', 'M S0', { codes: 'return-reasons' }), int('count', 'M S0')],
    }),
    table('stays', 'o S0', {
      columns: [code('band', 'M S0', { codes: 'stay-bands' }), int('count', 'M S0')],
    }),
  ],
}

const care: Section = {
  id: 'care',
  fields: [
    int('withOrder', 'M S0', { with: 'withOrder' }),
    int('planReviewed', 'M S0', { with: 'withOrder' }),
    int('withContact', 'M S0', { with: 'withOrder' }),
    int('withDisability', 'o S0', { with: 'withOrder' }),
    int('deaths', 'M S0', { with: 'deaths' }),
    int('absconds', 'M S0', { with: 'deaths' }),
    int('restraint', 'M S0', { with: 'deaths' }),
    int('complaints', 'M S0', { with: 'deaths' }),
    date('inspectionDate', 'o S0'),
  ],
}

/** F19: the monthly return of a home that keeps its files on paper: counts only. A home with files here has it counted. */
export const F19: Form = {
  code: 'F19',
  kind: 'home-return-kept',
  version: 1,
  subjects: ['home'],
  sections: [month, counts, care, headerBlock()],
  provenance: proposed('Monthly return of homes; official layout awaited'),
}

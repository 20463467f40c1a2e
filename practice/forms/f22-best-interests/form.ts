import type { Form, Section } from '@cwmis/core/form/definition.ts'
import { proposed } from '../../provenance.ts'
import { code, date, long, multi, table, text, yesno } from '../ask.ts'
import { headerBlock } from '../header-block.ts'

const question: Section = {
  id: 'question',
  fields: [
    text('question', 'M S2', { with: 'question' }),
    code('procedure', 'M S2', { codes: 'best-interests-steps', hint: true, with: 'question' }),
    multi('reason', 'M S2', { codes: 'best-interests-reasons' }),
  ],
}

const child: Section = {
  id: 'child',
  fields: [
    long('childView', 'M S2', { hint: true, with: 'childView' }),
    multi('heardHow', 'M S2', { codes: 'took-part', with: 'childView' }),
    code('weight', 'M S2', { codes: 'view-weights', with: 'childView' }),
  ],
}

const options: Section = {
  id: 'options',
  fields: [
    table('options', 'M S2', {
      columns: [
        text('option', 'M S2'),
        code('safety', 'M S2', { codes: 'weighed' }),
        code('family', 'M S2', { codes: 'weighed' }),
        code('wish', 'M S2', { codes: 'weighed' }),
        code('development', 'M S2', { codes: 'weighed' }),
        code('identity', 'M S2', { codes: 'weighed' }),
        code('stability', 'M S2', { codes: 'weighed' }),
        text('reasons', 'o S2'),
      ],
    }),
  ],
}

const panel: Section = {
  id: 'panel',
  fields: [
    table('panel', 'C S2', {
      when: { of: 'procedure', is: 'determination' },
      columns: [
        text('name', 'M S1'),
        text('office', 'M S0'),
        yesno('signed', 'M S0'),
        yesno('conflict', 'M S2'),
      ],
    }),
    date('panelDate', 'C S2', { when: { of: 'procedure', is: 'determination' } }),
  ],
}

const decision: Section = {
  id: 'decision',
  fields: [
    long('decision', 'M S2', { with: 'decision' }),
    long('decisionReasons', 'M S2', { hint: true, with: 'decision' }),
    long('dissent', 'o S2'),
    date('toldOn', 'M S2', { with: 'toldOn' }),
    date('reviewOn', 'M S2', { with: 'toldOn' }),
  ],
}

/** F22: every choice weighed against the same factors, with the child’s view and its weight. */
export const F22: Form = {
  code: 'F22',
  kind: 'best-interests-weighed',
  version: 1,
  subjects: ['case'],
  sections: [question, child, options, panel, decision, headerBlock()],
  provenance: proposed('After the best interests procedure guidelines; official form awaited'),
}

import type { Form, Section } from '@cwmis/core/form/definition.ts'
import { proposed } from '../../provenance.ts'
import { code, date, long, table, text, yesno } from '../ask.ts'
import { headerBlock } from '../header-block.ts'

const sitting: Section = {
  id: 'sitting',
  fields: [
    date('heardOn', 'M S0', { with: 'heardOn' }),
    text('label', 'M S1', { hint: true, with: 'heardOn' }),
    code('purpose', 'M S2', { codes: 'panel-purposes' }),
    table('panel', 'M S2', {
      columns: [
        text('name', 'M S1'),
        text('office', 'M S0'),
        yesno('signed', 'M S0'),
        yesno('conflict', 'M S2'),
      ],
    }),
  ],
}

const rungs: Section = {
  id: 'rungs',
  fields: [
    table('rungs', 'M S2', {
      hint: true,
      columns: [
        code('rung', 'M S2', { codes: 'care-rungs' }),
        yesno('tried', 'M S2'),
        text('whyNot', 'C S2', { when: { of: 'tried', in: ['yes', 'no'] } }),
      ],
    }),
  ],
}

const child: Section = {
  id: 'child',
  fields: [
    code('childHeard', 'M S2', { codes: 'child-heard', with: 'childHeard' }),
    long('childView', 'M S2', { with: 'childHeard' }),
  ],
}

const decision: Section = {
  id: 'decision',
  fields: [
    code('recommendation', 'M S2', { codes: 'panel-advice', with: 'recommendation' }),
    long('conditions', 'C S2', {
      when: { of: 'recommendation', in: ['with-conditions', 'asks-more'] },
      with: 'recommendation',
    }),
    long('reasons', 'M S2'),
    long('dissent', 'o S2'),
    date('nextOn', 'o S0'),
  ],
}

/** F13P: what the alternative care panel was asked, what was tried before, and what it recommends. */
export const F13P: Form = {
  code: 'F13P',
  kind: 'panel-heard',
  version: 1,
  subjects: ['case'],
  sections: [sitting, rungs, child, decision, headerBlock()],
  provenance: proposed('Gate-keeping of the alternative care framework; official form awaited'),
}

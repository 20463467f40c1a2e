import type { Form, Section } from '@cwmis/core/form/definition.ts'
import { proposed } from '../../provenance.ts'
import { code, date, int, long, ref, table, text, yesno } from '../ask.ts'
import { headerBlock } from '../header-block.ts'

const reason: Section = {
  id: 'reason',
  fields: [
    code('reason', 'M S2', { codes: 'closure-reasons' }),
    yesno('tracksChecked', 'M S2', { hint: true }),
    text('ordersStatus', 'o S2', { length: 300, hint: true }),
    int('caseLengthDays', 'o S0', { auto: true }),
  ],
}

const outcomes: Section = {
  id: 'outcomes',
  sensitive: true,
  fields: [
    table('outcomes', 'M S2', {
      columns: [
        code('concern', 'M S2', { codes: 'concerns' }),
        code('outcome', 'M S2', { codes: 'concern-outcome' }),
        text('note', 'o S2', { length: 300 }),
      ],
    }),
    code('childWish', 'o S2', { codes: 'wish-followed' }),
  ],
}

const voices: Section = {
  id: 'voices',
  fields: [
    code('childFeedback', 'o S2', { codes: 'faces', with: 'childFeedback' }),
    text('childComment', 'o S2', { length: 500, with: 'childFeedback' }),
    code('caregiverFeedback', 'o S2', { codes: 'faces', with: 'caregiverFeedback' }),
    text('caregiverComment', 'o S2', { length: 500, with: 'caregiverFeedback' }),
    long('lessons', 'o S2', { length: 1000 }),
  ],
}

const after: Section = {
  id: 'after',
  fields: [
    date('afterCare1', 'o S0', { with: 'afterCare1' }),
    date('afterCare3', 'o S0', { with: 'afterCare1' }),
    date('afterCare6', 'o S0', { with: 'afterCare1' }),
    date('afterCare12', 'o S0', { with: 'afterCare1' }),
    date('reopenUntil', 'o S0', { auto: true }),
    ref('closedBy', 'o S0', { refers: 'person', auto: true }),
  ],
}

/** What the approver signs: never the one who asked for it. */
const approval: Section = {
  id: 'approval',
  kind: 'case-closed',
  fields: [
    ref('request', 'M S0', { refers: 'entry', auto: true }),
    ref('approvedBy', 'o S0', { refers: 'person', auto: true }),
    long('openTracksReason', 'C S2', {
      hint: true,
      length: 1000,
      when: { of: '$state.openTracks', above: 0 },
    }),
    long('closingNote', 'o S2', { length: 1000 }),
  ],
}

/** F11: closure is asked for by the owner and decided by somebody else; after-care follows. */
export const F11: Form = {
  code: 'F11',
  kind: 'closure-requested',
  version: 1,
  subjects: ['case'],
  sections: [reason, outcomes, voices, after, headerBlock(), approval],
  provenance: proposed('Reconstruction of the national closure form; official layout awaited'),
}

import type { Form, Section } from '@cwmis/core/form/definition.ts'
import { proposed } from '../../provenance.ts'
import { code, date, long, multi, ref } from '../ask.ts'
import { headerBlock } from '../header-block.ts'
import { actions, agreement, goals } from './sections.ts'

/** What the child wants, in the child's words and language, and how the child took part. */
const wish: Section = {
  id: 'wish',
  fields: [
    long('childWish', 'M S2', { hint: true, length: 1000, with: 'childWish' }),
    code('childWishLanguage', 'M S0', { codes: 'languages', with: 'childWish' }),
    multi('tookPart', 'M S2', { codes: 'took-part', hint: true }),
  ],
}

/** What became of the wish, and who told the child so. */
const answerToChild: Section = {
  id: 'answer',
  fields: [
    code('wishDecision', 'M S2', { codes: 'wish-decision' }),
    long('wishReason', 'C S2', {
      length: 1000,
      hint: true,
      when: { of: 'wishDecision', in: ['partly', 'not-followed'] },
    }),
    ref('toldBy', 'o S0', { refers: 'person', with: 'toldBy', hint: true }),
    date('toldOn', 'o S0', { with: 'toldBy' }),
    code('toldLanguage', 'o S0', { codes: 'languages', with: 'toldBy' }),
  ],
}

/** F05, second version: the child takes part in every plan, and is told what was decided about the wish. */
export const F05_2: Form = {
  code: 'F05',
  kind: 'plan-drafted',
  version: 2,
  subjects: ['case'],
  sections: [wish, goals, actions, answerToChild, agreement, headerBlock()],
  provenance: proposed('Reconstruction of the national case plan; official layout awaited'),
}

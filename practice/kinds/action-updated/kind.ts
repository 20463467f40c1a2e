import { code, text } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/** An action of the plan moved on. */
export const ACTION_UPDATED: KindWithForm = smallKind(
  { kind: 'action-updated', subjects: ['case'] },
  [
    text('row', 'M S0', { auto: true, length: 60 }),
    code('status', 'M S0', { codes: 'action-status' }),
    text('evidence', 'o S2', { length: 500 }),
    code('whyNot', 'C S2', {
      codes: 'why-not',
      when: { of: 'status', in: ['not-possible', 'declined'] },
    }),
  ],
)

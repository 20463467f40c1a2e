import { code, date, long, text } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/** The ministry decided that a home closes. What follows for each child who lives there is written by the house. */
export const HOME_CLOSED: KindWithForm = smallKind(
  { kind: 'home-closed', subjects: ['home'], sort: 'decision', facets: ['status'] },
  [
    code('reason', 'M S0', { codes: 'home-closing-reasons' }),
    date('closesOn', 'M S0', { hint: true }),
    text('letterNo', 'o S0', { length: 60 }),
    long('closingNote', 'o S2', { length: 1000 }),
  ],
)

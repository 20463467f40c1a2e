import { code, date, int, text } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/** The licence of a home was given, renewed or ended, or its number of places changed. */
export const HOME_LICENSED: KindWithForm = smallKind(
  { kind: 'home-licensed', subjects: ['home'] },
  [
    code('licence', 'M S0', { codes: 'licence-changes' }),
    text('licenceNo', 'o S0', { length: 40, with: 'licenceNo' }),
    date('licensedFrom', 'o S0', { with: 'licenceNo' }),
    date('licensedUntil', 'o S0', { with: 'licenceNo' }),
    int('capacity', 'o S0', { max: 2000 }),
    text('conditions', 'o S0', { length: 500 }),
  ],
)

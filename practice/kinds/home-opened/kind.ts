import { code, date, int, phone, place, ref, text } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/** A home was written into the system: a children's home, a babies' home, a remand home, a foster carer. */
export const HOME_OPENED: KindWithForm = smallKind(
  { kind: 'home-opened', subjects: ['home'], opens: true },
  [
    text('name', 'M S0', { length: 120 }),
    code('sort', 'M S0', { codes: 'home-sorts' }),
    text('licenceNo', 'M S0', { length: 40, with: 'licenceNo' }),
    date('licensedFrom', 'o S0', { with: 'licenceNo' }),
    date('licensedUntil', 'M S0', { with: 'licenceNo' }),
    int('capacity', 'M S0', { max: 2000, hint: true }),
    place('village', 'M S1'),
    ref('desk', 'o S0', { refers: 'desk', hint: true }),
    phone('contact', 'o S1'),
  ],
)

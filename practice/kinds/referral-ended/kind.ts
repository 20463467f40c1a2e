import { code, ref } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/** The consequence of an answered referral: its outcome stands in the case. */
export const REFERRAL_ENDED: KindWithForm = smallKind(
  { kind: 'referral-ended', subjects: ['case'], system: true },
  [
    ref('handoff', 'M S0', { refers: 'handoff' }),
    code('outcome', 'M S2', { codes: 'service-outcome' }),
    code('whyNot', 'o S2', { codes: 'why-not' }),
    code('track', 'o S2', { codes: 'tracks' }),
  ],
)

import type { Field } from '@cwmis/core/form/definition.ts'
import { HANDOFF_CORE } from '@cwmis/core/handoff/definition.ts'
import { code, multi, place, ref, text } from '../../forms/ask.ts'
import { HANDOFF_CONTENT } from '../../handoffs/content-fields.ts'
import { type KindWithForm, smallKind } from '../define.ts'

const envelope: readonly Field[] = [
  code('code', 'M S0', { codes: 'handoffs' }),
  ref('fromDesk', 'o S0', { refers: 'desk' }),
  ref('toDesk', 'M S0', { refers: 'desk' }),
  code('door', 'o S0', { codes: 'doors', auto: true }),
  ref('about', 'M S0', { refers: 'subject', auto: true }),
]

/** Enough for the receiver to find the child and to know what is asked, and nothing of why. */
const core: Readonly<Record<(typeof HANDOFF_CORE)[number], Field>> = {
  reference: text('reference', 'M S0', { length: 60 }),
  childName: text('childName', 'o S1'),
  sex: code('sex', 'o S1', { codes: 'sex' }),
  age: text('age', 'o S1', { length: 80 }),
  village: place('village', 'o S1'),
  sender: text('sender', 'M S0'),
  basis: code('basis', 'M S2', { codes: 'lawful-basis' }),
  asked: multi('asked', 'M S2', { codes: 'services' }),
  urgency: code('urgency', 'M S0', { codes: 'urgency' }),
}

/** One office sends another what its row of the hand-off table lets travel. */
export const HANDOFF_SENT: KindWithForm = smallKind(
  { kind: 'handoff-sent', subjects: ['handoff'], opens: true },
  [...envelope, ...HANDOFF_CORE.map((field) => core[field]), ...HANDOFF_CONTENT],
)

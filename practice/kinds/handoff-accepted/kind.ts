import { code, date, text } from '../../forms/ask.ts'
import { type KindHead, type KindWithForm, smallKind } from '../define.ts'

const HEAD: KindHead = {
  kind: 'handoff-accepted',
  subjects: ['handoff'],
  sort: 'decision',
  facets: ['status'],
}

const EXPECTED = date('expectedOn', 'o S0', { hint: true })

/**
 * The receiver is responsible from now on. Where it works with another system and has no line, the sender writes what
 * the receiver told by telephone or on stamped paper: how, who said it, and the receiver's own number.
 */
export const HANDOFF_ACCEPTED: KindWithForm = smallKind({ ...HEAD, version: 2 }, [
  EXPECTED,
  code('toldHow', 'o S0', { codes: 'told-ways', hint: true }),
  text('toldBy', 'o S0', { length: 120 }),
  text('theirNumber', 'o S0', { length: 60 }),
])

/** As it was while only the receiver could write it. */
export const HANDOFF_ACCEPTED_1: KindWithForm = smallKind(HEAD, [EXPECTED])

import type { Rule } from '@cwmis/core/entry/kind.ts'
import { sourced } from '../../provenance.ts'

/** What leaves the office names its lawful basis; without one it is kept and flagged. */
export const HANDOFF_WITHOUT_BASIS: Rule = {
  name: 'handoff-without-basis',
  version: 1,
  kinds: ['handoff-sent', 'referral-made'],
  when: { not: { answered: 'basis' } },
  provenance: sourced('Data Protection and Privacy Act: a basis for every disclosure'),
}

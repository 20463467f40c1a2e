import type { Rule } from '@cwmis/core/entry/kind.ts'
import { proposed } from '../../provenance.ts'

/** A case is not closed while a track is open, unless the supervisor says why. */
export const CLOSURE_OPEN_TRACKS: Rule = {
  name: 'closure-open-tracks',
  version: 1,
  kinds: ['case-closed'],
  when: {
    all: [{ of: '$state.openTracks', above: 0 }, { not: { answered: 'openTracksReason' } }],
  },
  provenance: proposed('Closure rule of the process model'),
}

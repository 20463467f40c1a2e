import type { Rule } from '@cwmis/core/entry/kind.ts'
import { proposed } from '../../provenance.ts'

/** Not finding a child at high risk, missing or trafficked is a report, never a closure. */
export const CLOSURE_UNTRACEABLE: Rule = {
  name: 'closure-untraceable',
  version: 1,
  kinds: ['case-closed'],
  when: {
    all: [
      { of: '$state.closure.reason', is: 'untraceable' },
      {
        any: [
          { of: '$state.risk', in: ['EMERGENCY', 'HIGH'] },
          { of: '$state.concerns', has: ['MS.*', 'TR.*'] },
        ],
      },
    ],
  },
  provenance: proposed('Closure reasons of the process model'),
}

import type { TypeFold } from './open-step.ts'
import type { OpenSlice } from './slice.ts'
import { emptySlice } from './touch.ts'

/** The fold of a subject type whose tools are still to come: latest answers, counts and conflicts, no status of its own. */
export function genericFold(type: 'household'): TypeFold<OpenSlice> {
  return {
    initial: {
      ...emptySlice(`${type}/2`),
      status: 'none',
      asked: [],
      facets: {},
      clocks: [],
      misfiled: [],
    },
    apply: (state) => (state.status === 'none' ? { ...state, status: 'known' } : state),
    describe: (state) => state,
    forget: (state) => state,
    facets: (state) => ({ status: state.status }),
  }
}

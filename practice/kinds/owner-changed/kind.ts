import { ref } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/** The consequence of an accepted hand-off: somebody else is responsible from now on. */
export const OWNER_CHANGED: KindWithForm = smallKind(
  {
    kind: 'owner-changed',
    subjects: ['report', 'case'],
    sort: 'decision',
    facets: ['owner'],
    system: true,
  },
  [
    ref('desk', 'M S0', { refers: 'desk' }),
    ref('actor', 'o S0', { refers: 'person' }),
    ref('post', 'o S0', { refers: 'post' }),
    ref('handoff', 'o S0', { refers: 'handoff' }),
  ],
)

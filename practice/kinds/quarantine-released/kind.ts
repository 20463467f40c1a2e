import { ref } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/** A supervisor took a quarantined entry into the file it belongs to. */
export const QUARANTINE_RELEASED: KindWithForm = smallKind(
  {
    kind: 'quarantine-released',
    subjects: ['report', 'child', 'case', 'household', 'home', 'handoff'],
    sort: 'decision',
    facets: [],
  },
  [
    ref('entry', 'M S0', { refers: 'entry', auto: true }),
    ref('author', 'M S0', { refers: 'person', auto: true }),
  ],
)

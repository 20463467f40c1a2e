import { bool, long, ref } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/** An officer with a conflict of interest sees nothing of it any more, or again. */
export const OFFICER_EXCLUDED: KindWithForm = smallKind(
  {
    kind: 'officer-excluded',
    subjects: ['report', 'child', 'case', 'handoff'],
    sort: 'decision',
    facets: [],
  },
  [
    ref('officer', 'M S2', { refers: 'person' }),
    long('reason', 'M S3', { compartment: 'STAFF', length: 1000 }),
    bool('ends', 'o S2'),
  ],
)

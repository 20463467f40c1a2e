import type { Indicator } from '@cwmis/core/indicator/indicator.ts'
import { proposed } from '../../provenance.ts'
import { STANDARD_BANDS } from '../bands.ts'
import { LIVES_ELSEWHERE, LIVES_IN_HOME } from '../living.ts'
/** Children who no longer live in a children’s home, whoever said so: each time once. */
export const AC04: Indicator = {
  code: 'AC04',
  version: 1,
  unit: 'child',
  sort: 'passages',
  counts: LIVES_ELSEWHERE,
  before: LIVES_IN_HOME,
  bands: STANDARD_BANDS,
  frequency: 'month',
  area: 3,
  provenance: proposed(
    'Proposed indicator set for alternative care, not adopted; from admissions and exits of homes and from the living arrangement',
  ),
}

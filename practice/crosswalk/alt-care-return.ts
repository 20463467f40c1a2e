import type { ToolInUse } from '@cwmis/core/map/crosswalk.ts'
import { sourced } from '../provenance.ts'

/** Return of children’s homes. */
export const ALT_CARE_RETURN: ToolInUse = {
  code: 'alt-care-return',
  layout: 'described',
  system: 'alt-care',
  lines: [
    { id: 'opening', crossing: 'same', ours: ['F19'] },
    { id: 'entries', crossing: 'same', ours: ['F13A'] },
    { id: 'exits', crossing: 'same', ours: ['F13B'] },
    { id: 'ages', crossing: 'merged', ours: ['F02.born', 'F02.sex'] },
    { id: 'orders', crossing: 'same', ours: ['F13A', 'F18'] },
    { id: 'stay', crossing: 'merged', ours: ['F13A', 'F13B'] },
    { id: 'family', crossing: 'same', ours: ['F08.visitType'] },
    { id: 'staff', crossing: 'same', ours: ['F26'] },
    { id: 'reviews', crossing: 'same', ours: ['F09'] },
  ],
  provenance: sourced(
    'Public guide to district meetings on alternative care figures; layouts not public',
  ),
}

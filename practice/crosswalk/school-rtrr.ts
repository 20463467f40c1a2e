import type { ToolInUse } from '@cwmis/core/map/crosswalk.ts'
import { recalled } from '../provenance.ts'

/** School form on violence (RTRR). */
export const SCHOOL_RTRR: ToolInUse = {
  code: 'school-rtrr',
  layout: 'not-public',
  system: 'emis',
  lines: [
    { id: 'who', crossing: 'same', ours: ['F01.children', 'F14'] },
    { id: 'what', crossing: 'same', ours: ['F01.narrative'] },
    { id: 'teacher', crossing: 'same', ours: ['F01.allegedPerp.relation'] },
    { id: 'steps', crossing: 'same', ours: ['F01.actionTakenAlready'] },
    { id: 'returned', crossing: 'same', ours: ['F14'] },
    { id: 'discipline', crossing: 'missing', ours: [] },
  ],
  provenance: recalled(
    'National guidelines on reporting, tracking, referral and response at schools; forms not read',
  ),
}

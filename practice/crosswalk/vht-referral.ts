import type { ToolInUse } from '@cwmis/core/map/crosswalk.ts'
import { recalled } from '../provenance.ts'

/** Referral slip of village health teams. */
export const VHT_REFERRAL: ToolInUse = {
  code: 'vht-referral',
  layout: 'not-public',
  system: 'dhis2',
  lines: [
    { id: 'patient', crossing: 'merged', ours: ['F06.need'] },
    { id: 'reason', crossing: 'same', ours: ['F06.reason'] },
    { id: 'to', crossing: 'same', ours: ['F06.toDesk'] },
    { id: 'back', crossing: 'same', ours: ['F06.outcome'] },
  ],
  provenance: recalled('Register and slip of village health teams, recalled; layout not read'),
}

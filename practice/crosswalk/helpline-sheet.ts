import type { ToolInUse } from '@cwmis/core/map/crosswalk.ts'
import { sourced } from '../provenance.ts'

/** Helpline case sheet. */
export const HELPLINE_SHEET: ToolInUse = {
  code: 'helpline-sheet',
  layout: 'described',
  system: 'helpline',
  lines: [
    {
      id: 'reporter',
      crossing: 'split',
      ours: ['F01.reporterType', 'F01.reporterName', 'F01.reporterPhone'],
    },
    { id: 'clients', crossing: 'same', ours: ['F01.children'] },
    { id: 'person', crossing: 'same', ours: ['F01.allegedPerp'] },
    { id: 'category', crossing: 'split', ours: ['F15', 'F01.concernCodes'] },
    { id: 'priority', crossing: 'same', ours: ['F01.stillInDanger'] },
    { id: 'narrative', crossing: 'same', ours: ['F01.narrative'] },
    { id: 'activities', crossing: 'merged', ours: ['F01.actionTakenAlready'] },
    { id: 'files', crossing: 'dropped', ours: [] },
    { id: 'referral', crossing: 'same', ours: ['F01.routedTo'] },
    { id: 'call-back', crossing: 'split', ours: ['F01.safeToCall', 'F01.safeHours'] },
  ],
  provenance: sourced('Public guides of the helpline’s case system'),
}

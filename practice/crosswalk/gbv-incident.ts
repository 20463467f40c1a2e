import type { ToolInUse } from '@cwmis/core/map/crosswalk.ts'
import { sourced } from '../provenance.ts'

/** Incident form on violence by gender. */
export const GBV_INCIDENT: ToolInUse = {
  code: 'gbv-incident',
  layout: 'described',
  system: 'ngbvd',
  lines: [
    {
      id: 'incident',
      crossing: 'split',
      ours: ['F01.concernCodes', 'F01.incidentDate', 'F01.village'],
    },
    { id: 'survivor', crossing: 'same', ours: ['F01.children'] },
    { id: 'relation', crossing: 'same', ours: ['F01.allegedPerp.relation'] },
    { id: 'referred', crossing: 'same', ours: ['F06.serviceCodes'] },
    { id: 'outcome', crossing: 'same', ours: ['F06.outcome'] },
    { id: 'marital', crossing: 'dropped', ours: [] },
  ],
  provenance: sourced(
    'Public descriptions of the national database on violence by gender; layout not public',
  ),
}

import type { ToolInUse } from '@cwmis/core/map/crosswalk.ts'
import { sourced } from '../provenance.ts'

/** Child enrolment and monitoring card (OVCMIS 008). */
export const OVCMIS_008: ToolInUse = {
  code: 'ovcmis-008',
  layout: 'columns',
  system: 'ovcmis',
  lines: [
    { id: 'child-number', crossing: 'same', ours: ['F02.identifiers'] },
    { id: 'child-name', crossing: 'split', ours: ['F02.names'] },
    { id: 'sex', crossing: 'same', ours: ['F02.sex'] },
    { id: 'birth', crossing: 'same', ours: ['F02.born'] },
    { id: 'parents', crossing: 'same', ours: ['F02.orphanStatus'] },
    { id: 'school', crossing: 'split', ours: ['F02.schooling', 'F14'] },
    { id: 'disability', crossing: 'split', ours: ['F02.washingtonGroup'] },
    { id: 'birth-certificate', crossing: 'same', ours: ['F04.birthPaper'] },
    { id: 'hiv-status', crossing: 'merged', ours: ['F02.hivKnown'] },
    { id: 'services', crossing: 'same', ours: ['F08.servicesReceived'] },
    { id: 'member-status', crossing: 'same', ours: ['F16B'] },
    { id: 'household-number', crossing: 'same', ours: ['F02.household'] },
  ],
  provenance: sourced(
    'Column lists of the national system for orphans, as published with its public code',
  ),
}

import type { ToolInUse } from '@cwmis/core/map/crosswalk.ts'
import { sourced } from '../provenance.ts'

/** Household vulnerability form (OVCMIS 007A). */
export const OVCMIS_007A: ToolInUse = {
  code: 'ovcmis-007a',
  layout: 'columns',
  system: 'ovcmis',
  lines: [
    { id: 'round', crossing: 'same', ours: ['F16'] },
    { id: 'household-new', crossing: 'same', ours: ['F16'] },
    { id: 'partner', crossing: 'same', ours: ['F16'] },
    { id: 'worker', crossing: 'merged', ours: ['F16', 'F02.owner'] },
    { id: 'phone-owner', crossing: 'same', ours: ['F16'] },
    { id: 'head-age', crossing: 'same', ours: ['F16'] },
    { id: 'head-sex', crossing: 'same', ours: ['F16'] },
    { id: 'marital', crossing: 'same', ours: ['F16'] },
    { id: 'schooling', crossing: 'same', ours: ['F16'] },
    { id: 'expenses', crossing: 'same', ours: ['F16'] },
    { id: 'savings', crossing: 'same', ours: ['F16'] },
    { id: 'income', crossing: 'same', ours: ['F16'] },
    { id: 'meals', crossing: 'split', ours: ['F16', 'F04.mealsPerDay'] },
    { id: 'water', crossing: 'same', ours: ['F16'] },
    { id: 'shelter', crossing: 'split', ours: ['F16', 'F04.roofHolds'] },
    { id: 'not-in-school', crossing: 'split', ours: ['F16', 'F02.schooling'] },
    { id: 'violence', crossing: 'dropped', ours: [] },
    { id: 'hiv', crossing: 'merged', ours: ['F16'] },
    { id: 'score', crossing: 'same', ours: ['F16'] },
  ],
  provenance: sourced(
    'Column lists of the national system for orphans, as published with its public code',
  ),
}

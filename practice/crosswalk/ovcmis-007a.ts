import type { ToolInUse } from '@cwmis/core/map/crosswalk.ts'
import { sourced } from '../provenance.ts'

/** Household vulnerability form (OVCMIS 007A). */
export const OVCMIS_007A: ToolInUse = {
  code: 'ovcmis-007a',
  layout: 'columns',
  system: 'ovcmis',
  lines: [
    { id: 'round', crossing: 'same', ours: ['F16B.round'] },
    { id: 'household-new', crossing: 'same', ours: ['F16B.oldHousehold'] },
    { id: 'partner', crossing: 'same', ours: ['F16B.partner'] },
    { id: 'worker', crossing: 'merged', ours: ['F16B.paraWorker', 'F02.owner'] },
    { id: 'phone-owner', crossing: 'same', ours: ['F16B.paraPhoneOwner'] },
    { id: 'head-age', crossing: 'same', ours: ['F16B.headAge'] },
    { id: 'head-sex', crossing: 'same', ours: ['F16B.headSex'] },
    { id: 'marital', crossing: 'same', ours: ['F16B.headMarital'] },
    { id: 'schooling', crossing: 'same', ours: ['F16B.headEducation'] },
    { id: 'expenses', crossing: 'same', ours: ['F16B.whoPays'] },
    { id: 'savings', crossing: 'same', ours: ['F16B.savings'] },
    { id: 'income', crossing: 'same', ours: ['F16B.income'] },
    { id: 'meals', crossing: 'split', ours: ['F16B.meals', 'F04.mealsPerDay'] },
    { id: 'water', crossing: 'same', ours: ['F16B.water'] },
    { id: 'shelter', crossing: 'split', ours: ['F16B.shelter', 'F04.roofHolds'] },
    { id: 'not-in-school', crossing: 'split', ours: ['F16B.childNotInSchool', 'F02.schooling'] },
    { id: 'violence', crossing: 'dropped', ours: [] },
    { id: 'hiv', crossing: 'merged', ours: ['F16B.hivStatusKnown'] },
    { id: 'score', crossing: 'same', ours: ['F16B.tier'] },
  ],
  provenance: sourced(
    'Column lists of the national system for orphans, as published with its public code',
  ),
}

import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { CARE_SHEETS } from './sheets-care.ts'
import { JUSTICE_SHEETS } from './sheets-justice.ts'
import { LIFE_SHEETS } from './sheets-life.ts'
import { PROCESS_SHEETS } from './sheets-process.ts'
import { PROTECTION_SHEETS } from './sheets-protection.ts'
import { QUALITY_SHEETS } from './sheets-quality.ts'

/** Every number of the practice as it is described, counted or not. Not loaded first: no rule of a case reads it. */
export const SHEETS: readonly IndicatorSheet[] = [
  ...PROTECTION_SHEETS,
  ...PROCESS_SHEETS,
  ...CARE_SHEETS,
  ...JUSTICE_SHEETS,
  ...LIFE_SHEETS,
  ...QUALITY_SHEETS,
]

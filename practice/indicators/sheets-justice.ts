import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { JC01_SHEET } from './jc01-children-arrested-or-held/sheet.ts'
import { JC02_SHEET } from './jc02-children-held-on-a-day/sheet.ts'
import { JC03_SHEET } from './jc03-in-police-custody-over-24-hours/sheet.ts'
import { JC04_SHEET } from './jc04-diverted-from-court/sheet.ts'
import { JC05_SHEET } from './jc05-not-alone-when-questioned/sheet.ts'
import { JC06_SHEET } from './jc06-social-report-before-the-hearing/sheet.ts'
import { JC07_SHEET } from './jc07-held-longer-than-the-law-allows/sheet.ts'
import { JC08_SHEET } from './jc08-held-before-an-order-is-made/sheet.ts'
import { JC09_SHEET } from './jc09-orders-to-hold-a-child/sheet.ts'
import { JC10_SHEET } from './jc10-how-full-the-remand-homes-are/sheet.ts'
import { JC11_SHEET } from './jc11-child-victims-cases-ended-in-a/sheet.ts'
import { JC12_SHEET } from './jc12-how-child-victims-cases-ended/sheet.ts'
import { JC13_SHEET } from './jc13-children-with-a-lawyer/sheet.ts'
import { JC14_SHEET } from './jc14-arrested-again-within-a-year/sheet.ts'
import { JC15_SHEET } from './jc15-under-12-and-charged/sheet.ts'

/** Numbers described: justice. */
export const JUSTICE_SHEETS: readonly IndicatorSheet[] = [
  JC01_SHEET,
  JC02_SHEET,
  JC03_SHEET,
  JC04_SHEET,
  JC05_SHEET,
  JC06_SHEET,
  JC07_SHEET,
  JC08_SHEET,
  JC09_SHEET,
  JC10_SHEET,
  JC11_SHEET,
  JC12_SHEET,
  JC13_SHEET,
  JC14_SHEET,
  JC15_SHEET,
]

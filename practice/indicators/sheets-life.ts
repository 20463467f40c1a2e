import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { ED01_SHEET } from './ed01-in-school-when-the-case-closes/sheet.ts'
import { ED02_SHEET } from './ed02-back-in-school-within-60-days/sheet.ts'
import { ED03_SHEET } from './ed03-learner-number-known/sheet.ts'
import { ED04_SHEET } from './ed04-still-in-school-a-year-later/sheet.ts'
import { ED05_SHEET } from './ed05-early-learning-from-3-to-5/sheet.ts'
import { HB01_SHEET } from './hb01-birth-registered-at-closing/sheet.ts'
import { HB02_SHEET } from './hb02-young-mothers-known-to-us/sheet.ts'
import { HB03_SHEET } from './hb03-immunised-from-1-to-4-years/sheet.ts'
import { HB04_SHEET } from './hb04-help-for-mind-and-mood-received/sheet.ts'
import { HS01_SHEET } from './hs01-under-five-papers-vaccines-growth/sheet.ts'
import { HS02_SHEET } from './hs02-health-needs-served-within-30-days/sheet.ts'
import { OV01_SHEET } from './ov01-children-and-carers-served/sheet.ts'
import { OV02_SHEET } from './ov02-hiv-status-known/sheet.ts'
import { OV03_SHEET } from './ov03-on-treatment-and-well-controlled/sheet.ts'
import { OV04_SHEET } from './ov04-households-by-need-and-change/sheet.ts'
import { OV05_SHEET } from './ov05-households-that-stand-by-themselves/sheet.ts'
import { OV06_SHEET } from './ov06-linked-to-social-protection/sheet.ts'
import { WB01_SHEET } from './wb01-where-are-they-now/sheet.ts'
import { WB02_SHEET } from './wb02-change-in-each-part-of-life/sheet.ts'

/** Numbers described: life. */
export const LIFE_SHEETS: readonly IndicatorSheet[] = [
  ED01_SHEET,
  ED02_SHEET,
  ED03_SHEET,
  ED04_SHEET,
  ED05_SHEET,
  HB01_SHEET,
  HB02_SHEET,
  HB03_SHEET,
  HB04_SHEET,
  HS01_SHEET,
  HS02_SHEET,
  OV01_SHEET,
  OV02_SHEET,
  OV03_SHEET,
  OV04_SHEET,
  OV05_SHEET,
  OV06_SHEET,
  WB01_SHEET,
  WB02_SHEET,
]

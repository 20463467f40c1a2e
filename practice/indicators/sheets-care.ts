import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { AC01_SHEET } from './ac01-children-in-formal-care/sheet.ts'
import { AC02_SHEET } from './ac02-children-in-residential-care/sheet.ts'
import { AC03_SHEET } from './ac03-entering-residential-care/sheet.ts'
import { AC04_SHEET } from './ac04-leaving-residential-care/sheet.ts'
import { AC05_SHEET } from './ac05-in-a-family-rather-than-a/sheet.ts'
import { AC06_SHEET } from './ac06-in-a-home-with-a-valid/sheet.ts'
import { AC07_SHEET } from './ac07-in-a-home-with-a-plan/sheet.ts'
import { AC08_SHEET } from './ac08-in-a-home-and-in-touch/sheet.ts'
import { AC09_SHEET } from './ac09-how-long-children-stay-in-homes/sheet.ts'
import { AC10_SHEET } from './ac10-under-three-and-in-a-home/sheet.ts'
import { AC11_SHEET } from './ac11-taken-in-only-for-poverty/sheet.ts'
import { AC12_SHEET } from './ac12-back-home-and-still-there/sheet.ts'
import { AC13_SHEET } from './ac13-foster-carers/sheet.ts'
import { AC14_SHEET } from './ac14-visits-to-foster-homes-on-time/sheet.ts'
import { AC15_SHEET } from './ac15-adoptions-by-kind/sheet.ts'
import { AC16_SHEET } from './ac16-homes-approved-not-approved-full/sheet.ts'
import { AC17_SHEET } from './ac17-homes-inspected-within-a-year/sheet.ts'
import { AC18_SHEET } from './ac18-care-orders-past-their-yearly-review/sheet.ts'

/** Numbers described: care. */
export const CARE_SHEETS: readonly IndicatorSheet[] = [
  AC01_SHEET,
  AC02_SHEET,
  AC03_SHEET,
  AC04_SHEET,
  AC05_SHEET,
  AC06_SHEET,
  AC07_SHEET,
  AC08_SHEET,
  AC09_SHEET,
  AC10_SHEET,
  AC11_SHEET,
  AC12_SHEET,
  AC13_SHEET,
  AC14_SHEET,
  AC15_SHEET,
  AC16_SHEET,
  AC17_SHEET,
  AC18_SHEET,
]

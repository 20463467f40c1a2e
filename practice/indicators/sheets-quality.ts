import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { DQ01_SHEET } from './dq01-questions-answered/sheet.ts'
import { DQ02_SHEET } from './dq02-written-down-in-time/sheet.ts'
import { DQ03_SHEET } from './dq03-likely-the-same-child/sheet.ts'
import { DQ04_SHEET } from './dq04-how-well-birth-dates-are-known/sheet.ts'
import { DQ05_SHEET } from './dq05-outside-numbers-verified/sheet.ts'
import { DQ06_SHEET } from './dq06-gap-between-the-sources/sheet.ts'
import { DQ07_SHEET } from './dq07-cases-with-nothing-written/sheet.ts'
import { PA01_SHEET } from './pa01-told-the-decision-within-7-days/sheet.ts'
import { PA02_SHEET } from './pa02-the-childs-wish/sheet.ts'
import { PA03_SHEET } from './pa03-childrens-complaints-answered/sheet.ts'
import { PA04_SHEET } from './pa04-meetings-in-which-children-took-part/sheet.ts'
import { SS01_SHEET } from './ss01-why-plan-actions-are-not-done/sheet.ts'
import { US01_SHEET } from './us01-active-users/sheet.ts'
import { US02_SHEET } from './us02-phones-that-have-not-sent/sheet.ts'
import { US03_SHEET } from './us03-districts-that-looked-at-their-numbers/sheet.ts'
import { US04_SHEET } from './us04-emergency-looks-reviewed-in-time/sheet.ts'
import { US05_SHEET } from './us05-paper-forms-typed-in-within-7/sheet.ts'

/** Numbers described: quality. */
export const QUALITY_SHEETS: readonly IndicatorSheet[] = [
  DQ01_SHEET,
  DQ02_SHEET,
  DQ03_SHEET,
  DQ04_SHEET,
  DQ05_SHEET,
  DQ06_SHEET,
  DQ07_SHEET,
  PA01_SHEET,
  PA02_SHEET,
  PA03_SHEET,
  PA04_SHEET,
  SS01_SHEET,
  US01_SHEET,
  US02_SHEET,
  US03_SHEET,
  US04_SHEET,
  US05_SHEET,
]

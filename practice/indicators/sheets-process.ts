import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { CM01_SHEET } from './cm01-triage-on-time/sheet.ts'
import { CM02_SHEET } from './cm02-first-contact-for-safety-on-time/sheet.ts'
import { CM03_SHEET } from './cm03-days-from-registration-to-assessment/sheet.ts'
import { CM04_SHEET } from './cm04-plan-on-time-after-assessment/sheet.ts'
import { CM05_SHEET } from './cm05-cases-with-a-current-plan/sheet.ts'
import { CM06_SHEET } from './cm06-plan-actions-done-by-the-day/sheet.ts'
import { CM07_SHEET } from './cm07-follow-up-visits-on-time/sheet.ts'
import { CM08_SHEET } from './cm08-referrals-with-the-service-given/sheet.ts'
import { CM09_SHEET } from './cm09-referrals-acknowledged-in-time/sheet.ts'
import { CM10_SHEET } from './cm10-closing-and-age-of-cases/sheet.ts'
import { CM11_SHEET } from './cm11-closed-with-the-aims-met/sheet.ts'
import { CM12_SHEET } from './cm12-checks-after-closing-done/sheet.ts'
import { CM13_SHEET } from './cm13-opened-again-within-6-months/sheet.ts'
import { CM14_SHEET } from './cm14-child-seen-alone/sheet.ts'
import { CM15_SHEET } from './cm15-the-childs-view-is-in-the/sheet.ts'
import { CM16_SHEET } from './cm16-conferences-held-for-high-risk/sheet.ts'
import { CM17_SHEET } from './cm17-supervision-done/sheet.ts'
import { CM18_SHEET } from './cm18-cases-per-worker/sheet.ts'
import { CM19_SHEET } from './cm19-consent-or-legal-ground-present/sheet.ts'
import { CM20_SHEET } from './cm20-children-and-families-content/sheet.ts'

/** Numbers described: process. */
export const PROCESS_SHEETS: readonly IndicatorSheet[] = [
  CM01_SHEET,
  CM02_SHEET,
  CM03_SHEET,
  CM04_SHEET,
  CM05_SHEET,
  CM06_SHEET,
  CM07_SHEET,
  CM08_SHEET,
  CM09_SHEET,
  CM10_SHEET,
  CM11_SHEET,
  CM12_SHEET,
  CM13_SHEET,
  CM14_SHEET,
  CM15_SHEET,
  CM16_SHEET,
  CM17_SHEET,
  CM18_SHEET,
  CM19_SHEET,
  CM20_SHEET,
]

import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { CP01_SHEET } from './cp01-reports-received/sheet.ts'
import { CP02_SHEET } from './cp02-reports-that-become-cases/sheet.ts'
import { CP03_SHEET } from './cp03-children-newly-registered/sheet.ts'
import { CP04_SHEET } from './cp04-new-children-per-10-000/sheet.ts'
import { CP05_SHEET } from './cp05-cases-by-concern/sheet.ts'
import { CP06_SHEET } from './cp06-at-a-clinic-within-72-hours/sheet.ts'
import { CP07_SHEET } from './cp07-preventive-medicine-started-in-time/sheet.ts'
import { CP08_SHEET } from './cp08-police-told-of-serious-harm/sheet.ts'
import { CP09_SHEET } from './cp09-harmed-again-within-a-year/sheet.ts'
import { CP10_SHEET } from './cp10-harm-by-somebody-close-or-in/sheet.ts'
import { CP11_SHEET } from './cp11-child-marriages-stopped/sheet.ts'
import { CP12_SHEET } from './cp12-missing-children-back-with-family/sheet.ts'
import { CP13_SHEET } from './cp13-child-workers-back-in-school/sheet.ts'
import { CP14_SHEET } from './cp14-trafficked-children-sent-on-in-a/sheet.ts'
import { CP15_SHEET } from './cp15-children-with-a-disability/sheet.ts'
import { CP16_SHEET } from './cp16-helpline-calls-answered/sheet.ts'
import { CP17_SHEET } from './cp17-helpline-cases-with-an-outcome/sheet.ts'
import { CP18_SHEET } from './cp18-callers-who-are-children/sheet.ts'
import { CP19_SHEET } from './cp19-school-violence-followed-through/sheet.ts'
import { CP20_SHEET } from './cp20-deaths-of-children-known-to-us/sheet.ts'
import { CP21_SHEET } from './cp21-back-in-protection/sheet.ts'

/** Numbers described: protection. */
export const PROTECTION_SHEETS: readonly IndicatorSheet[] = [
  CP01_SHEET,
  CP02_SHEET,
  CP03_SHEET,
  CP04_SHEET,
  CP05_SHEET,
  CP06_SHEET,
  CP07_SHEET,
  CP08_SHEET,
  CP09_SHEET,
  CP10_SHEET,
  CP11_SHEET,
  CP12_SHEET,
  CP13_SHEET,
  CP14_SHEET,
  CP15_SHEET,
  CP16_SHEET,
  CP17_SHEET,
  CP18_SHEET,
  CP19_SHEET,
  CP20_SHEET,
  CP21_SHEET,
]

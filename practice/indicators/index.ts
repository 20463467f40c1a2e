import type { Indicator } from '@cwmis/core/indicator/indicator.ts'
import { CM01 } from './cm01-triage-on-time/indicator.ts'
import { CP01 } from './cp01-reports-received/indicator.ts'
import { CP03 } from './cp03-children-newly-registered/indicator.ts'

/** The shelf of indicators. */
export const INDICATORS: readonly Indicator[] = [CP01, CP03, CM01]

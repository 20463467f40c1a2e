import type { Indicator } from '@cwmis/core/indicator/indicator.ts'
import { AC03 } from './ac03-entering-residential-care/indicator.ts'
import { AC04 } from './ac04-leaving-residential-care/indicator.ts'
import { CM01 } from './cm01-triage-on-time/indicator.ts'
import { CP01 } from './cp01-reports-received/indicator.ts'
import { CP03 } from './cp03-children-newly-registered/indicator.ts'
import { CP21 } from './cp21-back-in-protection/indicator.ts'
import { JC03 } from './jc03-in-police-custody-over-24-hours/indicator.ts'

/** The shelf of indicators. */
export const INDICATORS: readonly Indicator[] = [CP01, CP03, CP21, CM01, AC03, AC04, JC03]

import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { H01 } from './h01-concern/definition.ts'
import { H06 } from './h06-observation/definition.ts'
import { H10 } from './h10-statutory-step/definition.ts'
import { H12 } from './h12-suspected-offence/definition.ts'
import { H17 } from './h17-medical-care/definition.ts'
import { H35 } from './h35-other-district/definition.ts'
import { H46 } from './h46-partner-service/definition.ts'

/** The shelf of the hand-offs in use, by their row in the hand-off table. */
export const HANDOFFS: readonly HandoffDefinition[] = [H01, H06, H10, H12, H17, H35, H46]

import type { Form } from '@cwmis/core/form/definition.ts'
import { F01 } from './f01-report/form.ts'
import { F02 } from './f02-intake/form.ts'
import { F03A } from './f03a-risk-screen/form.ts'
import { F03B } from './f03b-safety/form.ts'
import { F04 } from './f04-assessment/form.ts'
import { F05 } from './f05-case-plan/form.ts'
import { F05_2 } from './f05-case-plan/form-2.ts'
import { F06 } from './f06-referral/form.ts'
import { F08 } from './f08-visit/form.ts'
import { F11 } from './f11-closure/form.ts'
import { F13A } from './f13a-admission/form.ts'
import { F13B } from './f13b-exit/form.ts'
import { F20C } from './f20c-consent/form.ts'

/** The shelf of the tools in use, in the order of the process. */
export const FORMS: readonly Form[] = [
  F01,
  F03A,
  F02,
  F03B,
  F04,
  F05,
  F05_2,
  F06,
  F08,
  F11,
  F13A,
  F13B,
  F20C,
]

import type { Form } from '@cwmis/core/form/definition.ts'
import { F01 } from './f01-report/form.ts'
import { F01S } from './f01s-school-report/form.ts'
import { F02 } from './f02-intake/form.ts'
import { F03A } from './f03a-risk-screen/form.ts'
import { F03B } from './f03b-safety/form.ts'
import { F04 } from './f04-assessment/form.ts'
import { F04_2 } from './f04-assessment/form-2.ts'
import { F05 } from './f05-case-plan/form.ts'
import { F05_2 } from './f05-case-plan/form-2.ts'
import { F06 } from './f06-referral/form.ts'
import { F06_2 } from './f06-referral/form-2.ts'
import { F07 } from './f07-conference/form.ts'
import { F08 } from './f08-visit/form.ts'
import { F08_2 } from './f08-visit/form-2.ts'
import { F09 } from './f09-review/form.ts'
import { F10 } from './f10-transfer/form.ts'
import { F11 } from './f11-closure/form.ts'
import { F12_SIR } from './f12-court-report/inquiry.ts'
import { F12_SIR_2 } from './f12-court-report/inquiry-2.ts'
import { F12_W } from './f12-court-report/welfare.ts'
import { F13A } from './f13a-admission/form.ts'
import { F13B } from './f13b-exit/form.ts'
import { F13F } from './f13f-foster/form.ts'
import { F13K } from './f13k-kinship/form.ts'
import { F13P } from './f13p-panel/form.ts'
import { F13R } from './f13r-remand/form.ts'
import { F13U } from './f13u-reunification/form.ts'
import { F14 } from './f14-schooling/form.ts'
import { F14_2 } from './f14-schooling/form-2.ts'
import { F15 } from './f15-call/form.ts'
import { F16A } from './f16a-household-screen/form.ts'
import { F16B } from './f16b-household/form.ts'
import { F17 } from './f17-police/form.ts'
import { F18 } from './f18-court/form.ts'
import { F19 } from './f19-home-return/form.ts'
import { F20 } from './f20-birth/form.ts'
import { F20C, F20C_2 } from './f20c-consent/form.ts'
import { F21 } from './f21-tracing/form.ts'
import { F22 } from './f22-best-interests/form.ts'
import { F23 } from './f23-complaint/form.ts'
import { F24 } from './f24-own-file/form.ts'
import { F25 } from './f25-supervision/form.ts'
import { F26 } from './f26-inspection/form.ts'
import { F27 } from './f27-service-directory/form.ts'
import { F29 } from './f29-death-review/form.ts'
import { MESSAGE_FORMS } from './messages/forms.ts'

/** The shelf of the tools in use, in the order of the process. */
export const FORMS: readonly Form[] = [
  F01,
  F01S,
  F03A,
  F02,
  F03B,
  F04,
  F04_2,
  F05,
  F05_2,
  F06,
  F06_2,
  F07,
  F08,
  F08_2,
  F09,
  F10,
  F11,
  F12_SIR,
  F12_SIR_2,
  F12_W,
  F13A,
  F13B,
  F14,
  F14_2,
  F15,
  F20C,
  F20C_2,
  F13F,
  F13K,
  F13P,
  F13R,
  F13U,
  F16A,
  F16B,
  F17,
  F18,
  F19,
  F20,
  F21,
  F22,
  F23,
  F24,
  F25,
  F26,
  F27,
  F29,
  ...MESSAGE_FORMS,
]

import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { H01 } from './h01-concern/definition.ts'
import { H02 } from './h02-helpline-call/definition.ts'
import { H03 } from './h03-helpline-case/definition.ts'
import { H04 } from './h04-helpline-status/definition.ts'
import { H05 } from './h05-crime-in-progress/definition.ts'
import { H06 } from './h06-observation/definition.ts'
import { H07 } from './h07-introduction/definition.ts'
import { H08 } from './h08-council-report/definition.ts'
import { H09 } from './h09-council-court/definition.ts'
import { H10 } from './h10-statutory-step/definition.ts'
import { H11 } from './h11-delegated-task/definition.ts'
import { H12 } from './h12-suspected-offence/definition.ts'
import { H13 } from './h13-police-notice/definition.ts'
import { H14 } from './h14-police-examination/definition.ts'
import { H15 } from './h15-examination-done/definition.ts'
import { H16 } from './h16-clinic-report/definition.ts'
import { H17 } from './h17-medical-care/definition.ts'
import { H18 } from './h18-police-file/definition.ts'
import { H19 } from './h19-prosecutor-notice/definition.ts'
import { H20 } from './h20-arrest-told/definition.ts'
import { H21 } from './h21-remand-warrant/definition.ts'
import { H22 } from './h22-report-ordered/definition.ts'
import { H23 } from './h23-report-filed/definition.ts'
import { H24 } from './h24-order-made/definition.ts'
import { H25 } from './h25-limit-near/definition.ts'
import { H26 } from './h26-remand-admission/definition.ts'
import { H27 } from './h27-remand-discharge/definition.ts'
import { H28 } from './h28-placement-asked/definition.ts'
import { H29 } from './h29-home-notice/definition.ts'
import { H30 } from './h30-care-return/definition.ts'
import { H31 } from './h31-care-panel/definition.ts'
import { H32 } from './h32-licence/definition.ts'
import { H33 } from './h33-foster-placement/definition.ts'
import { H34 } from './h34-foster-notice/definition.ts'
import { H35 } from './h35-other-district/definition.ts'
import { H36 } from './h36-refugee-child/definition.ts'
import { H37 } from './h37-cross-border/definition.ts'
import { H38 } from './h38-school-report/definition.ts'
import { H39 } from './h39-school-plan/definition.ts'
import { H40 } from './h40-school-query/definition.ts'
import { H41 } from './h41-absence/definition.ts'
import { H42 } from './h42-birth-registration/definition.ts'
import { H43 } from './h43-identity-query/definition.ts'
import { H44 } from './h44-child-labour/definition.ts'
import { H45 } from './h45-trafficking/definition.ts'
import { H46 } from './h46-partner-service/definition.ts'
import { H47 } from './h47-partner-concern/definition.ts'
import { H48 } from './h48-partner-figures/definition.ts'
import { H49 } from './h49-economic-support/definition.ts'
import { H50 } from './h50-committee-sitting/definition.ts'
import { H51 } from './h51-district-committee/definition.ts'
import { H52 } from './h52-performance/definition.ts'
import { H53 } from './h53-national-alert/definition.ts'
import { H54 } from './h54-match/definition.ts'
import { H55 } from './h55-violence-register/definition.ts'
import { H56 } from './h56-period-close/definition.ts'
import { H57 } from './h57-annual-statistics/definition.ts'
import { H58 } from './h58-crime-figures/definition.ts'
import { H59 } from './h59-prison-child/definition.ts'
import { H60 } from './h60-border-child/definition.ts'
import { H61 } from './h61-post-placement/definition.ts'
import { H62 } from './h62-complaint/definition.ts'
import { H63 } from './h63-own-request/definition.ts'
import { H64 } from './h64-breach/definition.ts'

/** The shelf of the hand-offs, by their row in the hand-off table; `offered` says which are in use. */
export const HANDOFFS: readonly HandoffDefinition[] = [
  H01,
  H02,
  H03,
  H04,
  H05,
  H06,
  H07,
  H08,
  H09,
  H10,
  H11,
  H12,
  H13,
  H14,
  H15,
  H16,
  H17,
  H18,
  H19,
  H20,
  H21,
  H22,
  H23,
  H24,
  H25,
  H26,
  H27,
  H28,
  H29,
  H30,
  H31,
  H32,
  H33,
  H34,
  H35,
  H36,
  H37,
  H38,
  H39,
  H40,
  H41,
  H42,
  H43,
  H44,
  H45,
  H46,
  H47,
  H48,
  H49,
  H50,
  H51,
  H52,
  H53,
  H54,
  H55,
  H56,
  H57,
  H58,
  H59,
  H60,
  H61,
  H62,
  H63,
  H64,
]

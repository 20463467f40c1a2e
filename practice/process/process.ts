import type { Process } from '@cwmis/core/entry/process.ts'
import { proposed } from '../provenance.ts'
import { APPROVALS } from './approvals.ts'
import { CASE_STEPS } from './case-steps.ts'
import { HOME_STEPS } from './home-steps.ts'
import { REPORT_STEPS } from './report-steps.ts'
import { RESPONSES } from './responses.ts'
import { STAGES } from './stages.ts'
import { TOOLS } from './tools.ts'
import { TRACKS } from './tracks.ts'

/** The case management process: its rail, who may decide what, and the tracks beside it. Hand-offs follow their own machine. */
export const PROCESS: Process = {
  version: 4,
  stages: STAGES,
  steps: [...REPORT_STEPS, ...CASE_STEPS, ...HOME_STEPS],
  tracks: TRACKS,
  tools: TOOLS,
  responses: RESPONSES,
  approvals: APPROVALS,
  provenance: proposed('Steps of the national case management guidelines; statuses proposed'),
}

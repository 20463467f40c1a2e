import type { Condition } from '@cwmis/core/condition/condition.ts'
import type { Step } from '@cwmis/core/entry/process.ts'
import { EVERYBODY } from '../roles/everybody.ts'
import { OFFICERS, SUPERVISORS } from '../roles/groups.ts'
import { stays } from './stays.ts'

/** Open for decisions: while one child is undecided, and after, when another child of it turns up. */
const OPEN = ['received', 'screening', 'registered', 'screened-out', 'duplicate', 'referred-out']
const TRIAGE = [...OFFICERS, 'HL_CASE_MGR', 'HL_SUPERVISOR']

function screenedOut(outcome: string): Step {
  const when: Condition = { of: 'outcome', is: outcome }
  const roles = [...OFFICERS, 'HL_CASE_MGR', 'HL_SUPERVISOR']
  return { kind: 'report-screened-out', subject: 'report', from: OPEN, to: outcome, roles, when }
}

/** A report: received → screening → registered, or one of three other ends. */
export const REPORT_STEPS: readonly Step[] = [
  { kind: 'report-made', subject: 'report', from: ['none'], to: 'received', roles: EVERYBODY },
  {
    kind: 'risk-screened',
    subject: 'report',
    from: ['received'],
    to: 'screening',
    roles: [...TRIAGE, 'PARA_SW', 'HL_COUNSELLOR'],
  },
  { kind: 'report-triaged', subject: 'report', from: ['received'], to: 'screening', roles: TRIAGE },
  ...stays(
    { kind: 'report-level-lowered', subject: 'report', roles: [...SUPERVISORS, 'HL_SUPERVISOR'] },
    ['received', 'screening'],
  ),
  screenedOut('screened-out'),
  screenedOut('duplicate'),
  screenedOut('referred-out'),
  { kind: 'report-registered', subject: 'report', from: OPEN, to: 'registered', roles: OFFICERS },
]

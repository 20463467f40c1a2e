import type { Step } from '@cwmis/core/entry/process.ts'
import { APPROVERS, OFFICERS, SUPERVISORS } from '../roles/groups.ts'
import { stays } from './stays.ts'

const AT_WORK = ['registered', 'planning', 'implementation', 'closure-requested']
const OPEN = ['proposed', ...AT_WORK]

type Move = Pick<Step, 'kind' | 'from' | 'to' | 'roles'>

const MOVES: readonly Move[] = [
  { kind: 'case-opened', from: ['none'], to: 'proposed', roles: OFFICERS },
  { kind: 'case-registered', from: ['none', 'proposed'], to: 'registered', roles: OFFICERS },
  { kind: 'transition-opened', from: ['none'], to: 'registered', roles: OFFICERS },
  { kind: 'plan-drafted', from: ['registered', 'planning'], to: 'planning', roles: OFFICERS },
  { kind: 'plan-drafted', from: ['implementation'], to: 'implementation', roles: OFFICERS },
  { kind: 'plan-drafted', from: ['closure-requested'], to: 'planning', roles: OFFICERS },
  {
    kind: 'plan-approved',
    from: ['planning', 'implementation'],
    to: 'implementation',
    roles: APPROVERS,
  },
  {
    kind: 'closure-requested',
    from: ['registered', 'planning', 'implementation'],
    to: 'closure-requested',
    roles: OFFICERS,
  },
  { kind: 'case-closed', from: ['closure-requested'], to: 'closed', roles: APPROVERS },
  { kind: 'case-reopened', from: ['closed'], to: 'registered', roles: SUPERVISORS },
]

/** A case: proposed → registered → planning → implementation → closure requested → closed, and open again. */
export const CASE_STEPS: readonly Step[] = [
  ...MOVES.map((move) => ({ ...move, subject: 'case' as const })),
  ...stays({ kind: 'plan-returned', subject: 'case', roles: APPROVERS }, [
    'planning',
    'implementation',
  ]),
  ...stays({ kind: 'assessment-approved', subject: 'case', roles: SUPERVISORS }, OPEN),
  ...stays({ kind: 'inquiry-approved', subject: 'case', roles: SUPERVISORS }, OPEN),
  ...stays({ kind: 'inquiry-returned', subject: 'case', roles: SUPERVISORS }, OPEN),
  ...stays({ kind: 'case-assigned', subject: 'case', roles: SUPERVISORS }, OPEN),
  ...stays({ kind: 'risk-lowered', subject: 'case', roles: SUPERVISORS }, OPEN),
]

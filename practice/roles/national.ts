import type { Role } from '@cwmis/core/access/role.ts'
import { role } from './define.ts'
import { APPROVING, HOMES, RECEIVING, REPORTING, SENDING } from './writes.ts'

const CALL = [...REPORTING, ...SENDING, 'risk-screened', 'call-answered']
const DESK = [...CALL, ...RECEIVING, 'report-triaged', 'report-screened-out']
const TOLD = ['report', 'handoff'] as const

/** The helpline, the ministry, and those who watch over the system itself. */
export const NATIONAL_ROLES: readonly Role[] = [
  role({
    code: 'HL_COUNSELLOR',
    level: 'national',
    reach: 'assigned',
    reads: TOLD,
    compartments: ['SV', 'PERP', 'REP', 'COUNS'],
    writes: CALL,
    signsIn: true,
  }),
  role({
    code: 'HL_CASE_MGR',
    level: 'national',
    reach: 'assigned',
    reads: TOLD,
    compartments: ['SV', 'PERP', 'REP'],
    writes: DESK,
    signsIn: true,
  }),
  role({
    code: 'HL_SUPERVISOR',
    level: 'national',
    reach: 'assigned',
    reads: TOLD,
    compartments: ['SV', 'PERP', 'REP', 'COUNS'],
    writes: [...DESK, 'report-level-lowered', 'quarantine-released'],
    supervises: ['HL_COUNSELLOR', 'HL_CASE_MGR'],
    signsIn: true,
  }),
  role({
    code: 'NAT_CHILD',
    level: 'national',
    reach: 'numbers',
    reads: ['case', 'child'],
    writes: APPROVING,
    lastResort: true,
    confirms: true,
    signsIn: true,
  }),
  role({
    code: 'NAT_ALTCARE',
    level: 'national',
    reach: 'nation',
    reads: ['home'],
    writes: [...HOMES, 'home-closed', 'home-reopened'],
    supervises: ['CCI_MGR', 'CCI_SW'],
    signsIn: true,
  }),
  role({ code: 'NAT_JJ', level: 'national', reach: 'numbers' }),
  role({ code: 'NAT_ME', level: 'national', reach: 'numbers', signsIn: true }),
  role({ code: 'NAT_ADMIN', level: 'national', administers: true, signsIn: true }),
  role({ code: 'DPO', level: 'national', signsIn: true }),
  role({ code: 'AUDITOR', level: 'national', signsIn: true }),
]

import type { Role } from '@cwmis/core/access/role.ts'
import { role } from './define.ts'
import {
  APPROVING,
  CASEWORK,
  HOMES,
  REPORTING,
  SUPERVISING,
  TELLING_COURTS,
  VISITING,
} from './writes.ts'

const CASES = ['report', 'child', 'case', 'handoff', 'household'] as const
const BELOW_PROBATION = ['PARA_SW', 'CDO', 'DAC', 'IP_CASEWORKER']

/** Those who answer for children, from the village to the district. */
export const OFFICER_ROLES: readonly Role[] = [
  role({
    code: 'PARA_SW',
    level: 'community',
    reach: 'assigned',
    reads: ['report', 'child', 'case', 'handoff'],
    writes: VISITING,
    field: true,
    signsIn: true,
  }),
  role({
    code: 'CDO',
    level: 'sub-county',
    reach: 'office',
    reads: CASES,
    compartments: ['SV', 'PERP', 'LOC', 'TRACE'],
    writes: CASEWORK,
    field: true,
    supervises: ['PARA_SW'],
    keepsServices: true,
    signsIn: true,
  }),
  role({
    code: 'PSWO',
    level: 'district',
    reach: 'office',
    reads: [...CASES, 'home'],
    compartments: ['SV', 'HIV', 'PERP', 'REP', 'LOC', 'ADOPT', 'CICL', 'TRACE'],
    writes: [...CASEWORK, ...SUPERVISING, ...TELLING_COURTS, ...HOMES],
    field: true,
    supervises: BELOW_PROBATION,
    keepsServices: true,
    signsIn: true,
  }),
  role({
    code: 'SPSWO',
    level: 'district',
    reach: 'office',
    reads: [...CASES, 'home'],
    compartments: ['SV', 'HIV', 'PERP', 'REP', 'LOC', 'ADOPT', 'CICL', 'STAFF', 'TRACE'],
    writes: [...CASEWORK, ...SUPERVISING, ...TELLING_COURTS, ...HOMES],
    supervises: ['PSWO', ...BELOW_PROBATION],
    keepsServices: true,
    signsIn: true,
  }),
  role({
    code: 'DAC',
    level: 'district',
    reach: 'assigned',
    reads: ['report', 'child', 'case', 'handoff'],
    compartments: ['SV', 'PERP'],
    writes: CASEWORK,
    signsIn: true,
  }),
  role({
    code: 'DCDO',
    level: 'district',
    reach: 'numbers',
    reads: ['case', 'child'],
    writes: [...REPORTING, ...APPROVING],
    keepsServices: true,
    signsIn: true,
  }),
]

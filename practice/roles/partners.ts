import type { Role } from '@cwmis/core/access/role.ts'
import { role } from './define.ts'
import { RECEIVING, REPORTING, SENDING } from './writes.ts'

const DESK = [...REPORTING, ...RECEIVING, ...SENDING]

/** What the police know first: an arrest, its end, and where their file stands. */
const POLICE_FACTS = ['child-arrested', 'child-released', 'police-followed']

/** What the register of schools tells of a learner we asked about, and of a teacher's concern. It reads nothing here. */
const SCHOOL_FACTS = ['report-made', 'school-reported', 'schooling-noted']

/** Offices to which one service is sent: they see what was sent to them, and answer. */
export const PARTNER_ROLES: readonly Role[] = [
  role({
    code: 'CFPU',
    level: 'district',
    reach: 'assigned',
    reads: ['report', 'handoff'],
    compartments: ['SV', 'PERP'],
    writes: [...DESK, ...POLICE_FACTS],
    signsIn: true,
  }),
  role({
    code: 'HF_FOCAL',
    level: 'sub-county',
    reach: 'assigned',
    reads: ['report', 'handoff'],
    compartments: ['SV', 'HIV'],
    writes: DESK,
    signsIn: true,
  }),
  role({
    code: 'IP_CASEWORKER',
    level: 'partner',
    reach: 'assigned',
    reads: ['report', 'handoff'],
    writes: DESK,
    signsIn: true,
  }),
  role({
    code: 'IP_SUPERVISOR',
    level: 'partner',
    reach: 'assigned',
    reads: ['report', 'handoff'],
    writes: DESK,
    supervises: ['IP_CASEWORKER'],
    signsIn: true,
  }),
  // Reaches every case so that an answer to our question is not held back; which case it is decides our own question.
  role({
    code: 'EMIS',
    level: 'system',
    reach: 'nation',
    writes: [...SCHOOL_FACTS, ...RECEIVING],
  }),
  role({ code: 'IP_ME', level: 'partner', reach: 'numbers' }),
  role({ code: 'DEO', level: 'district', reach: 'assigned' }),
  role({ code: 'DHO', level: 'district', reach: 'numbers' }),
  role({ code: 'LABOUR_OFF', level: 'district', reach: 'assigned' }),
  role({ code: 'GENDER_OFF', level: 'district', reach: 'assigned' }),
  role({ code: 'TIP_OFF', level: 'district', reach: 'assigned' }),
  role({ code: 'NIRA_DRO', level: 'district', reach: 'assigned' }),
  role({ code: 'OPM_CP', level: 'partner', reach: 'assigned' }),
  role({ code: 'UNHCR_CP', level: 'partner', reach: 'assigned' }),
]

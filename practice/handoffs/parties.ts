/** The probation office of a district. */
export const PROBATION: readonly string[] = ['PSWO', 'SPSWO']

/** Desk and officers of the police that work with children. */
export const POLICE: readonly string[] = ['CFPU']

export const HELPLINE: readonly string[] = ['HL_COUNSELLOR', 'HL_CASE_MGR', 'HL_SUPERVISOR']

export const CLINIC: readonly string[] = ['HF_FOCAL']

/** Head, focal teacher, and the register of schools in their place. */
export const SCHOOL: readonly string[] = ['SCHOOL_HEAD', 'SCHOOL_FOCAL', 'EMIS']

/** Who works in a children's home. */
export const HOME_STAFF: readonly string[] = ['CCI_MGR', 'CCI_SW']

/** Who works in a remand home or in rehabilitation. */
export const REMAND_STAFF: readonly string[] = ['REMAND_OC', 'REMAND_SW']

/** A partner organisation that serves children. */
export const PARTNER: readonly string[] = ['IP_CASEWORKER', 'IP_SUPERVISOR']

/** Senders and receivers of the table that have no role in the house. */
export const OUTSIDE_PARTIES: readonly string[] = [
  'counterpart',
  'iss',
  'icrc',
  'emis',
  'nira',
  'sage',
  'ngbvd',
  'dhis2',
  'npa',
  'ubos',
  'prison',
  'border',
  'adopter',
  'own-person',
  'pdpo',
  'district-committee',
]

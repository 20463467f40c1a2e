import type { Sector } from '@cwmis/core/map/sector.ts'

/** The parties of the hand-off table, in the sectors a reader thinks in, in the order in which the Map draws them. */
export const SECTORS: readonly Sector[] = [
  {
    code: 'family',
    roles: ['CHILD', 'CAREGIVER', 'FOSTER_CARER'],
    outside: ['adopter', 'own-person'],
  },
  {
    code: 'community',
    roles: ['REPORTER', 'LC1', 'LC_COURT', 'VHT', 'CPC', 'PARISH_CHIEF', 'SCC_MEMBER'],
    outside: [],
  },
  { code: 'para-social', roles: ['PARA_SW'], outside: [] },
  { code: 'sub-county', roles: ['CDO'], outside: [] },
  { code: 'district', roles: ['PSWO', 'SPSWO', 'DAC', 'DCDO'], outside: [] },
  {
    code: 'other-district',
    roles: ['DIST_LEADER', 'LABOUR_OFF', 'GENDER_OFF', 'TIP_OFF'],
    outside: ['district-committee', 'sage'],
  },
  {
    code: 'helpline',
    roles: ['HL_COUNSELLOR', 'HL_CASE_MGR', 'HL_SUPERVISOR'],
    outside: [],
  },
  { code: 'police', roles: ['CFPU', 'POLICE_IO'], outside: ['border'] },
  { code: 'court', roles: ['RSA', 'COURT'], outside: [] },
  { code: 'remand', roles: ['REMAND_OC', 'REMAND_SW'], outside: ['prison'] },
  { code: 'health', roles: ['HF_FOCAL', 'DHO'], outside: [] },
  { code: 'school', roles: ['SCHOOL_HEAD', 'SCHOOL_FOCAL', 'DEO', 'EMIS'], outside: ['emis'] },
  { code: 'homes', roles: ['CCI_MGR', 'CCI_SW', 'ALTCARE_PANEL'], outside: [] },
  {
    code: 'partners',
    roles: ['IP_CASEWORKER', 'IP_SUPERVISOR', 'IP_ME', 'OPM_CP', 'UNHCR_CP'],
    outside: ['icrc', 'iss', 'counterpart'],
  },
  {
    code: 'ministry',
    roles: ['NAT_CHILD', 'NAT_ALTCARE', 'NAT_JJ', 'NAT_ME', 'NAT_ADMIN', 'DPO', 'AUDITOR'],
    outside: ['ngbvd'],
  },
  {
    code: 'state',
    roles: ['NIRA_DRO'],
    outside: ['nira', 'dhis2', 'npa', 'ubos', 'pdpo'],
  },
]

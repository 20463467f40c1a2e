/** Where somebody sits among those who practise together; `elsewhere` has no file before them. */
export type Seat =
  | 'cdo'
  | 'para'
  | 'pswo'
  | 'spswo'
  | 'police'
  | 'health'
  | 'partner'
  | 'helpline'
  | 'homes'
  | 'elsewhere'

const SEATS: Readonly<Record<string, Seat>> = {
  CDO: 'cdo',
  DAC: 'cdo',
  PARA_SW: 'para',
  PSWO: 'pswo',
  SPSWO: 'spswo',
  DCDO: 'spswo',
  NAT_CHILD: 'spswo',
  CFPU: 'police',
  HF_FOCAL: 'health',
  IP_CASEWORKER: 'partner',
  IP_SUPERVISOR: 'partner',
  NAT_ALTCARE: 'homes',
  HL_COUNSELLOR: 'helpline',
  HL_CASE_MGR: 'helpline',
  HL_SUPERVISOR: 'helpline',
}

/** The seat somebody of a role practises at. */
export function seatOf(role: string): Seat {
  return SEATS[role] ?? 'elsewhere'
}

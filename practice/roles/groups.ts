/** Officers who may decide what another officer asks for. */
export const SUPERVISORS: readonly string[] = ['PSWO', 'SPSWO']

/** Who decides about a home: the ministry’s officer for alternative care. */
export const MINISTRY_OF_HOMES: readonly string[] = ['NAT_ALTCARE']

/** Who writes homes and their licences down. */
export const HOME_WRITERS: readonly string[] = [...MINISTRY_OF_HOMES, 'PSWO', 'SPSWO']

/** Officers of the public service who work on cases themselves. */
export const OFFICERS: readonly string[] = ['CDO', 'PSWO', 'SPSWO', 'DAC']

/** Officers who may decide where a supervisor is not there: the rest of the chain of approvals. */
export const APPROVERS: readonly string[] = [...SUPERVISORS, 'DCDO', 'NAT_CHILD']

/** Officers who may decide what another officer asks for. */
export const SUPERVISORS: readonly string[] = ['PSWO', 'SPSWO']

/** Officers of the public service who work on cases themselves. */
export const OFFICERS: readonly string[] = ['CDO', 'PSWO', 'SPSWO', 'DAC']

/** Officers who may decide where a supervisor is not there: the rest of the chain of approvals. */
export const APPROVERS: readonly string[] = [...SUPERVISORS, 'DCDO', 'NAT_CHILD']

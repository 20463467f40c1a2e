/** Officers who may decide what another officer asks for. */
export const SUPERVISORS: readonly string[] = ['PSWO', 'SPSWO']

/** Officers who answer for a helpline's or an organisation's own workers. */
export const OUTSIDE_SUPERVISORS: readonly string[] = ['HL_SUPERVISOR', 'IP_SUPERVISOR']

/** Officers of the public service who work on cases themselves. */
export const OFFICERS: readonly string[] = ['CDO', 'PSWO', 'SPSWO', 'DAC']

/** Officers who may decide what another officer asks for. */
export const SUPERVISORS: readonly string[] = ['PSWO', 'SPSWO']

/** Officers of the public service who work on cases themselves. */
export const OFFICERS: readonly string[] = ['CDO', 'PSWO', 'SPSWO', 'DAC']

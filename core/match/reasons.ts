/** Why somebody asks whether another office knows a child. Stands in the audit row. [P] */
export const BLIND_REASONS = ['registering', 'found-child', 'tracing', 'moved-here'] as const
export type BlindReason = (typeof BLIND_REASONS)[number]

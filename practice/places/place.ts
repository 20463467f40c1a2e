/** The levels, from the district (or city) down; a place's level is the number of parts of its id. */
export const LEVELS = ['district', 'county', 'sub-county', 'parish', 'village'] as const
export type Level = (typeof LEVELS)[number]

/**
 * A unit of Uganda's administration. The id is a dotted path of numbers from the district down
 * (`98.242.1546.9127.57217`), so that a place lies within every place whose id begins its own.
 */
export interface Place {
  readonly id: string
  readonly name: string
}

/** The level of a place id. */
export function levelOf(id: string): Level {
  return LEVELS[id.split('.').length - 1] ?? 'village'
}

/** The id one level up; null for a district or city. */
export function parentOf(id: string): string | null {
  const end = id.lastIndexOf('.')
  return end < 0 ? null : id.slice(0, end)
}

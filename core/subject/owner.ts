/** Who is responsible: a desk always, a person once somebody accepted. Never vacant. */
export interface Owner {
  readonly desk: string | null
  readonly actor: string | null
  readonly post: string | null
  readonly since: string
}

export const RISKS = ['EMERGENCY', 'HIGH', 'MEDIUM', 'LOW'] as const
export type Risk = (typeof RISKS)[number]

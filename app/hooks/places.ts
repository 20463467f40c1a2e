import { theMachine } from '../machine.ts'
import { type Place, searchPlaces } from '../places/places.ts'

export type { Place }

export interface Places {
  /** Any level by any part of a name, best first, at most 12; first on this device, then at the office. */
  readonly search: (text: string) => Promise<readonly Place[]>
}

/** The one place box. */
export function usePlaces(): Places {
  return { search: (text) => searchPlaces(theMachine(), text) }
}

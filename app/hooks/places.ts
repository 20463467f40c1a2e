import { useEffect, useState } from 'preact/hooks'
import { theMachine } from '../machine.ts'
import { type Place, placePath, searchPlaces } from '../places/places.ts'

export type { Place }

export interface Places {
  /** Any level by any part of a name, best first, at most 12; first on this device, then at the office. */
  readonly search: (text: string) => Promise<readonly Place[]>
}

/** The one place box. */
export function usePlaces(): Places {
  return { search: (text) => searchPlaces(theMachine(), text) }
}

/** A place with the names above it, or null while it is looked up or if nobody knows it. */
export function usePlace(id: string | null): Place | null {
  const [place, setPlace] = useState<Place | null>(null)
  useEffect(() => {
    let wanted = true
    setPlace(null)
    if (id) void placePath(theMachine(), id).then((found) => wanted && setPlace(found))
    return () => {
      wanted = false
    }
  }, [id])
  return place
}

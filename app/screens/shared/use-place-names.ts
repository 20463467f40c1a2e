import { useEffect, useRef, useState } from 'preact/hooks'
import { theMachine } from '../../machine.ts'
import { placePath } from '../../places/places.ts'

/**
 * Names of places by id, for lists and answers: `Kigumba, Kiryandongo`. A name that is not known yet is the empty
 * text; it is looked up and shown as soon as it is there.
 */
export function usePlaceNames(): (id: string) => string {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  const wanted = useRef(new Set<string>())
  const asked = useRef(new Set<string>())
  useEffect(() => {
    for (const id of [...wanted.current].filter((one) => !asked.current.has(one))) {
      asked.current.add(id)
      void placePath(theMachine(), id).then((place) => {
        if (place) setNames((known) => new Map(known).set(id, shortPlace(place.names)))
      })
    }
  })
  return (id) => {
    wanted.current.add(id)
    return names.get(id) ?? ''
  }
}

/** The place itself and what it lies in, without the levels between: village, sub-county, district. */
export function shortPlace(names: readonly string[]): string {
  const [own, ...above] = names
  const district = above.at(-1)
  const subCounty = above.length > 2 ? above.at(-3) : undefined
  return [...new Set([own, subCounty, district])].filter((name) => name !== undefined).join(', ')
}

import type { NumbersAnswer } from '@cwmis/core/wire/numbers.ts'
import { useEffect, useState } from 'preact/hooks'
import { theMachine } from '../machine.ts'
import { heldPlaces } from '../places/held.ts'
import type { AskedNumber } from '../screens/numbers/asked.ts'
import { type Asked, useAsked } from './lists.ts'

/** One line asked of the office, and why it was refused, where it was: a problem's code. */
export interface AskedNumbers extends Asked<NumbersAnswer> {
  readonly refusal: string | null
}

/** A number for a period and area. */
export function useNumbers({ indicator, grain, start, place }: AskedNumber): AskedNumbers {
  const [refusal, setRefusal] = useState<string | null>(null)
  const within = place === null ? '' : `&place=${place}`
  const path = `/numbers/${indicator}?grain=${grain}&start=${start}${within}`
  const asked = useAsked<NumbersAnswer>(indicator === '' ? null : path, async () => {
    const answered = await theMachine().door.get<NumbersAnswer>(path)
    setRefusal(answered.ok || answered.offline ? null : answered.code)
    return answered.ok ? { ok: true, body: { lines: [answered.body] } } : answered
  })
  return { ...asked, refusal }
}

/** Names of places down to sub-counties, from the one list this device keeps; empty until it is there. */
export function useAreaNames(): (place: string) => string {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    let current = true
    void heldPlaces(theMachine()).then((rows) => {
      if (current) setNames(new Map(rows.map(({ id, name }) => [id, name])))
    })
    return () => {
      current = false
    }
  }, [])
  return (place) => names.get(place) ?? ''
}

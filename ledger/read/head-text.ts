import type { Compartment } from '@cwmis/core/entry/compartment.ts'
import { headPlace } from '../append/locked.ts'
import { openBox } from '../keys/box.ts'
import type { Keys } from '../keys/keys.ts'

/** A slice as stored, its JSON as it was written; a sealed one in base64. */
export interface StoredText {
  readonly compartment: Compartment
  readonly fold: string
  readonly state: string | null
  readonly sealed: string | null
  readonly wrapped: string | null
  readonly key: number | null
}

/** The JSON of a stored slice, to the letter as it was written. @throws when a sealed one was tampered with */
export function headText(keys: Keys, subject: string, head: StoredText): string {
  const { compartment, state, sealed, wrapped, key } = head
  if (state !== null) return state
  if (compartment === 'open' || sealed === null || wrapped === null || key === null) {
    throw new Error(`a head of ${subject} is neither plain nor sealed`)
  }
  const at = { sealing: compartment, place: headPlace(subject, compartment) }
  const box = {
    sealed: Buffer.from(sealed, 'base64'),
    wrapped: Buffer.from(wrapped, 'base64'),
    key,
  }
  return openBox(keys, at, box).toString()
}

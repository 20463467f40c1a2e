import type { Compartment } from '@cwmis/core/entry/compartment.ts'
import type { Entry, Receipt } from '@cwmis/core/entry/entry.ts'
import type { Header } from '@cwmis/core/entry/header.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import { headPlace, partPlace } from '../append/locked.ts'
import { openBox, WRAPPED_BYTES } from '../keys/box.ts'
import type { Keys, Sealing } from '../keys/keys.ts'
import { SALT_BYTES } from '../read/serve-entry.ts'

/** What lies in a compartment: plain JSON, or a box of bytes in base64, its wrapped key before them. */
export interface Laid {
  readonly compartment: Compartment
  readonly plain: string | null
  readonly boxed: string | null
  readonly key: number | null
}

/** An entry as it lies there, to be read in at once. */
export interface LaidEntry {
  /** Behind the line that names what it is: header, receipt and open part as a JSON list without its first bracket. */
  readonly text: string
  /** All parts but the open one. */
  readonly parts: readonly Laid[]
}

/** The entry with all its parts opened. @throws when one was tampered with */
export function openLaid(keys: Keys, { text, parts: laid }: LaidEntry): Entry {
  const [header, receipt, open]: [Header, Receipt, Answers | null] = JSON.parse(
    `[${text.slice(text.indexOf('\n') + 1)}`,
  )
  const parts: Partial<Record<Compartment, Answers>> = {}
  if (open !== null) parts.open = open
  for (const one of laid) {
    const { compartment, plain } = one
    const body =
      plain ?? unboxed(keys, one, partPlace(header.id, compartment)).toString('utf8', SALT_BYTES)
    parts[compartment] = JSON.parse(body)
  }
  return { header, receipt, parts }
}

/** The JSON of a head, to the letter as it was written. @throws when a sealed one was tampered with */
export function headLaid(keys: Keys, subject: string, head: Laid): string {
  return head.plain ?? unboxed(keys, head, headPlace(subject, head.compartment)).toString()
}

function unboxed(keys: Keys, { compartment, boxed, key }: Laid, place: string): Buffer {
  if (compartment === 'open' || boxed === null || key === null) {
    throw new Error(`${place} is neither plain nor sealed`)
  }
  const bytes = Buffer.from(boxed, 'base64')
  const [wrapped, sealed] = [bytes.subarray(0, WRAPPED_BYTES), bytes.subarray(WRAPPED_BYTES)]
  const sealing: Sealing = compartment
  return openBox(keys, { sealing, place }, { wrapped, sealed, key })
}

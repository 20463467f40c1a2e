import { MAX_BATCH_ENTRIES } from '@cwmis/core/entry/entry.ts'
import type { Sending } from '../store/shapes.ts'

/** The door takes a megabyte; headers and JSON around the bundles have room in the rest. */
const MOST_BYTES = 900_000

/** The first bundles that fit into one request, in order; at least one. */
export function nextBatch(waiting: readonly Sending[]): readonly Sending[] {
  const batch: Sending[] = []
  let entries = 0
  let bytes = 0
  for (const sending of waiting) {
    entries += sending.bundle.entries.length
    bytes += new TextEncoder().encode(JSON.stringify(sending.bundle)).length
    if (batch.length > 0 && (entries > MAX_BATCH_ENTRIES || bytes > MOST_BYTES)) break
    batch.push(sending)
  }
  return batch
}

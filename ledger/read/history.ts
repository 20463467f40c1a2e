import { isStale, type StoredSlices } from '../append/refold.ts'
import type { Statement } from '../pool/pipeline.ts'
import type { Ask } from './reader.ts'
import { PARTS, type StoredEntry } from './serve-entry.ts'

/** By subject id, all entries of those whose slices an older fold had made, in the order of their seq. */
export type Histories = ReadonlyMap<string, readonly StoredEntry[]>

/** Under the reader's own policies: a slice is folded from no more than its reader may read. */
const HISTORY: Statement = {
  name: 'read-history',
  text: `select json_build_object('subject', e.subject, 'header', e.header, 'receipt', e.receipt, 'parts', ${PARTS})
    from entry e where e.subject = any ($1::uuid[]) order by e.subject, e.seq`,
}

/** Everything that was written about subjects whose slices are not of our fold. Asks only where there are some. */
export async function historiesOf(ask: Ask, stored: readonly StoredSlices[]): Promise<Histories> {
  const stale = stored.filter(isStale).map(({ id }) => id)
  if (stale.length === 0) return new Map()
  const [rows = []] = await ask([{ ...HISTORY, values: [`{${stale.join(',')}}`] }])
  const found: (StoredEntry & { readonly subject: string })[] = rows.map(([text]) =>
    JSON.parse(text ?? ''),
  )
  return Map.groupBy(found, ({ subject }) => subject)
}

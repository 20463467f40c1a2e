import type { Content } from '@cwmis/core/content.ts'
import type { Bundle } from '@cwmis/core/entry/entry.ts'
import type { Slices } from '@cwmis/core/subject/fold.ts'
import { textOf } from '@cwmis/core/subject/read.ts'
import type { PoolClient } from 'pg'
import type { Keys } from '../keys/keys.ts'
import { pipeline } from '../pool/pipeline.ts'
import { json } from '../pool/transaction.ts'
import type { StoredEntry } from '../read/serve-entry.ts'
import type { Locked } from './locked.ts'
import type { KnownDesk } from './question.ts'
import { isStale, refold } from './refold.ts'

/** The desks that the hand-offs of a bundle go to, so far as they stand. Asks only where there is one. */
export async function desksFor(client: PoolClient, { entries }: Bundle): Promise<KnownDesk[]> {
  const named = entries
    .filter(({ header }) => header.kind === 'handoff-sent')
    .map(({ parts }) => textOf(parts.open?.body ?? {}, 'toDesk'))
    .filter((desk) => desk !== null)
  if (named.length === 0) return []
  const [rows] = await pipeline(client, [
    { name: 'append-desks', text: 'select app.append_desks($1::text[])', values: [list(named)] },
  ])
  return json<KnownDesk[]>(rows) ?? []
}

/** Slices made by an older fold, folded anew, by subject id. Asks only where there are some. */
export async function refoldedFor(
  client: PoolClient,
  folding: { readonly content: Content; readonly keys: Keys },
  { subjects }: Locked,
): Promise<ReadonlyMap<string, Slices>> {
  const stale = subjects.filter(isStale)
  if (stale.length === 0) return new Map()
  const [rows] = await pipeline(client, [
    {
      name: 'append-entries',
      text: 'select app.append_entries($1::uuid[])',
      values: [list(stale.map(({ id }) => id))],
    },
  ])
  const found = json<(StoredEntry & { readonly subject: string })[]>(rows) ?? []
  const bySubject = Map.groupBy(found, ({ subject }) => subject)
  return new Map(
    stale.map((one) => [one.id, refold(folding, one, { entries: bySubject.get(one.id) ?? [] })]),
  )
}

/** An array as PostgreSQL reads it. */
function list(texts: readonly string[]): string {
  return `{${texts.map((text) => JSON.stringify(text)).join(',')}}`
}

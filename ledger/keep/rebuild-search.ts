import type { PoolClient } from 'pg'
import { type OpenHead, searchRows, writeKeysOf } from '../follow/search-view.ts'
import type { Ledger } from '../ledger.ts'
import { BEGIN, COMMIT, pipeline } from '../pool/pipeline.ts'
import { withConnection } from '../pool/transaction.ts'

const BATCH = 500

/** What a rebuild of the view "search" found. */
export interface RebuiltSearch {
  readonly subjects: number
  /** Subjects whose keys were not what their open slice makes of them. */
  readonly differences: readonly string[]
}

/** Works the view "search" out anew from the open slices and compares. With `write` what differs is replaced. */
export function rebuildSearch(
  ledger: Ledger,
  { write }: { readonly write: boolean },
): Promise<RebuiltSearch> {
  return withConnection(ledger.view, async (client) => {
    let subjects = 0
    const differences: string[] = []
    for (
      let batch = await after(client, null);
      batch.length > 0;
      batch = await after(client, batch.at(-1)?.id ?? null)
    ) {
      const wrong = batch
        .filter(({ keys, ...head }) => lines(searchRows(head)) !== lines(keys))
        .map(({ id }) => id)
      if (write && wrong.length > 0) {
        await pipeline(client, [BEGIN])
        await writeKeysOf(client, wrong)
        await pipeline(client, [COMMIT])
      }
      subjects += batch.length
      differences.push(...wrong)
    }
    return { subjects, differences }
  })
}

interface Indexed extends OpenHead {
  readonly keys: readonly { readonly key: string; readonly weight: number }[]
}

async function after(client: PoolClient, last: string | null): Promise<Indexed[]> {
  const [rows = []] = await pipeline(client, [
    {
      name: 'rebuild-search',
      text: `select json_build_object('id', h.subject, 'type', h.type, 'open', h.state,
          'keys', (select coalesce(json_agg(json_build_object('key', k.key, 'weight', k.weight)), '[]')
            from search_key k where k.subject = h.subject))
        from head h where h.compartment = 'open' and ($1::uuid is null or h.subject > $1::uuid)
        order by h.subject limit ${String(BATCH)}`,
      values: [last],
    },
  ])
  return rows.map(([text]) => JSON.parse(text ?? ''))
}

function lines(keys: readonly { readonly key: string; readonly weight: number }[]): string {
  return keys
    .map(({ key, weight }) => `${key} ${String(weight)}`)
    .sort()
    .join('\n')
}

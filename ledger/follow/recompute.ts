import type { Content } from '@cwmis/core/content.ts'
import type { Ledger } from '../ledger.ts'
import { pipeline } from '../pool/pipeline.ts'
import { withConnection } from '../pool/transaction.ts'
import { readFollowed } from './follow.ts'
import { toldFor } from './notices.ts'
import type { Told } from './told.ts'

/** How what was told differs from what should have been. Nothing is sent. */
export interface Difference {
  readonly missing: readonly string[]
  readonly unexpected: readonly string[]
}

/** Works out anew, from the ledger up to where the sender stands, all that it should have told, and compares. */
export function recomputeNotices(ledger: Ledger, content: Content): Promise<Difference> {
  return withConnection(ledger.view, async (client) => {
    const [place, kept = []] = await pipeline(client, [
      {
        name: 'recompute-place',
        text: `select next_position::text from follower where name = 'notices'`,
      },
      {
        name: 'recompute-kept',
        text: `select cause || ' ' || purpose || ' ' || recipient from outgoing where cause like 'entry:%'`,
      },
    ])
    const wanted = new Set<string>()
    const end = Number(place?.[0]?.[0] ?? 0)
    for (let from = 0; from < end; ) {
      const { entries, to } = await readFollowed(client, from)
      if (to === from) break
      const told = await toldFor(
        client,
        content,
        entries.filter(({ position }) => position < end),
      )
      for (const one of told) wanted.add(nameOf(one))
      from = to
    }
    const told = new Set(kept.map(([name]) => name ?? ''))
    return {
      missing: [...wanted].filter((name) => !told.has(name)),
      unexpected: [...told].filter((name) => !wanted.has(name)),
    }
  })
}

function nameOf({ entry, purpose, recipient }: Told): string {
  return `entry:${entry} ${purpose} ${recipient}`
}

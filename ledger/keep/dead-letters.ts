import type { Ledger } from '../ledger.ts'
import { pipeline } from '../pool/pipeline.ts'
import { withConnection } from '../pool/transaction.ts'

/** What one follower set aside: how many entries, and the position of the first. */
export interface DeadLetters {
  readonly follower: string
  readonly count: number
  readonly first: number
}

/** Entries that followers could not digest and went on without, by follower. */
export function deadLetters(ledger: Ledger): Promise<readonly DeadLetters[]> {
  return withConnection(ledger.keeper, async (client) => {
    const [rows = []] = await pipeline(client, [
      {
        name: 'dead-letters',
        text: 'select follower, count(*)::text, min(position)::text from dead_letter group by follower order by follower',
      },
    ])
    return rows.map(([follower, count, first]) => ({
      follower: follower ?? '',
      count: Number(count),
      first: Number(first),
    }))
  })
}

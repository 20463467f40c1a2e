import { setTimeout as pause } from 'node:timers/promises'
import type { HealthAnswer } from '@cwmis/core/wire/house.ts'
import type { DatabaseConnection } from '@cwmis/ledger/embedded/connection.ts'
import { withClient } from '@cwmis/ledger/embedded/connection.ts'

const EVERY_MS = 50
const LOOK_AGAIN_MS = 100

/** Asks `/health` for the sequencer's lag all the time until stopped; gives every lag it was told. */
export function watchLag(address: string): { stop: () => Promise<readonly number[]> } {
  const lags: number[] = []
  let over = false
  const watching = watch()
  async function watch(): Promise<void> {
    while (!over) {
      lags.push(await lagOf(address))
      await pause(EVERY_MS)
    }
  }
  return {
    stop: async () => {
      over = true
      await watching
      return lags.toSorted((one, other) => one - other)
    },
  }
}

async function lagOf(address: string): Promise<number> {
  const answer = await fetch(`${address}/health`)
  const { lagMs }: HealthAnswer = JSON.parse(await answer.text())
  return lagMs ?? Number.POSITIVE_INFINITY
}

/** Waits until every entry has its position. */
export async function untilSequenced(address: string): Promise<void> {
  while ((await lagOf(address)) > 0) await pause(LOOK_AGAIN_MS)
}

const BEHIND = `select count(*)::int as count from follower f, tree t
  where t.tree = 'ledger' and f.next_position < t.size`

/** Waits, with the owner's connection, until everything that follows the ledger has come to its end. */
export function untilFollowed(owner: DatabaseConnection): Promise<void> {
  return withClient(owner, async (client) => {
    for (;;) {
      const found = await client.query<{ count: number }>(BEHIND)
      if (found.rows[0]?.count === 0) return
      await pause(LOOK_AGAIN_MS)
    }
  })
}

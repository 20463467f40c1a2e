import { setTimeout as pause } from 'node:timers/promises'
import { DAY, isoOf } from '@cwmis/core/time/instant.ts'
import { type DatabaseConnection, withClient } from '@cwmis/ledger/embedded/connection.ts'
import type { Client } from 'pg'

/** What is older was read long ago. */
const READ_AFTER = 3 * DAY
const LOOK_AGAIN_MS = 500
const MOST_LOOKS = 600

/** Notices come up newest first by their number: those nobody has read yet are numbered anew, in the order of time. */
const RENUMBER = `do $$
declare
  one bigint;
begin
  for one in select o.id from outgoing o where o.seen_at is null and o.cause like 'entry:%' order by o.made_at, o.id loop
    update outgoing set id = default where id = one;
  end loop;
end $$`

const BACKDATE = `update outgoing o set made_at = e.recorded_at,
    seen_at = case when e.recorded_at < $1 then e.recorded_at end
  from entry e where o.cause = 'entry:' || e.id and o.seen_at is null and e.recorded_at < o.made_at - interval '1 hour'`

/**
 * Gives the notices of an invented past the time of the past, once the notices of all that is loaded were made: those
 * of the last days are new, older ones were read. Gives up after five minutes where nobody makes them.
 */
export async function settleNotices(
  owner: DatabaseConnection,
  now: number,
  isStopped: () => boolean = () => false,
): Promise<void> {
  await withClient(owner, async (client) => {
    for (let looks = 0; looks < MOST_LOOKS && !(await areMade(client)); looks += 1) {
      if (isStopped()) return
      await pause(LOOK_AGAIN_MS)
    }
    const moved = await client.query(BACKDATE, [isoOf(now - READ_AFTER)])
    if ((moved.rowCount ?? 0) > 0) await client.query(RENUMBER)
  })
}

async function areMade(client: Client): Promise<boolean> {
  const found = await client.query(
    `select from tree t join follower f on f.name = 'notices' and f.next_position >= t.size
     where t.tree = 'ledger' and not exists (select from entry e where e.xid >= t.sequenced_to)`,
  )
  return found.rowCount === 1
}

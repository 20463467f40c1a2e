import { LOOKED_AT } from '@cwmis/core/exchange/refusal.ts'
import { BEGIN, COMMIT, type Statement } from '@cwmis/ledger/pool/pipeline.ts'
import type { FirstLook } from './first-look.ts'

/** Lays a message down as it came. Another body under a known id is kept beside it, refused. */
export const LAY: Statement = {
  name: 'exchange-lay',
  text: `insert into exchange_message (partner, source, id, twin, hash, sealed, came_at, line, state, reason, receipt)
    select $1, '', $2, case when k.other then $3 else '' end, $3, $4, $5::timestamptz, '',
      case when k.other then 'refused' else 'unread' end, case when k.other then 'id-reused' end, $6::uuid
    from (select exists (select 1 from exchange_message where partner = $1 and id = $2
      and twin = '' and hash <> $3) as other) k
    on conflict do nothing returning no`,
}
/** What stands under an id: its number, hash, receipt, why the door refused it, its state. */
export const LAID: Statement = {
  name: 'exchange-laid',
  text: `select no::text, hash, receipt::text, case when state = 'refused' and settled_at is null then reason end, state
    from exchange_message where partner = $1 and id = $2 and twin = ''`,
}
const LATER: Statement = { name: 'exchange-later', text: 'set local synchronous_commit = off' }
const READ: Statement = {
  name: 'exchange-read',
  text: `update exchange_message set source = $2, flow = $3, line = $4, sequence = $5, reason = $6,
      state = case when $6::text is null then 'waiting' else 'refused' end,
      sealed = case when $7::boolean then sealed end
    where no = $1::bigint and state = 'unread'`,
}

/** What the first look at a laid-down message said. */
export interface Read {
  readonly no: string
  readonly look: FirstLook
}

/**
 * Writes down what the first look at messages said, once. Not waited for on the disk: lost in a stop, they are read
 * again. What a refused message says is kept only where a person should look at it.
 */
export function readAs(all: readonly Read[]): Statement[] {
  return [BEGIN, LATER, ...all.map((one) => ({ ...READ, values: valuesOf(one) })), COMMIT]
}

function valuesOf({ no, look: { envelope, flow, refusal } }: Read): (string | null)[] {
  const isKept = refusal === null || LOOKED_AT.includes(refusal)
  return [
    no,
    envelope?.source ?? '',
    flow,
    envelope?.partitionkey ?? envelope?.subject ?? '',
    envelope?.sequence ?? null,
    refusal,
    String(isKept),
  ]
}

/** What was laid down before an instant and never read, with its bytes. */
export const UNREAD: Statement = {
  name: 'exchange-unread',
  text: `select no::text, partner, id, sealed from exchange_message m
    where state = 'unread' and came_at <= $1::timestamptz - interval '1 minute' order by m.no limit 200`,
}

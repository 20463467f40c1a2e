import type { Statement } from '@cwmis/ledger/pool/pipeline.ts'

export const LOCK: Statement = {
  name: 'exchange-lock',
  text: `select pg_try_advisory_lock(hashtextextended('exchange', 1))`,
}
export const UNLOCK: Statement = {
  name: 'exchange-unlock',
  text: `select pg_advisory_unlock(hashtextextended('exchange', 1))`,
}
/** By the number itself: `no` alone would be the column of texts, in which 10 comes before 9. */
export const WAITING: Statement = {
  name: 'exchange-waiting',
  text: `select no::text, partner, line, sequence, sealed, to_char(came_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), receipt::text,
      to_char(again_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    from exchange_message m where state = 'waiting' order by m.no limit $1`,
}
export const TAKEN: Statement = {
  name: 'exchange-taken',
  text: `select x.partner, x.line, (select max(m.sequence::bigint)::text from exchange_message m
      where m.partner = x.partner and m.line = x.line and m.sequence is not null and m.settled_at is not null)
    from jsonb_to_recordset($1) as x (partner text, line text)`,
}
export const REMEMBER: Statement = {
  name: 'exchange-remember',
  text: 'insert into exchange_known (partner, type, key, subject) values ($1, $2, $3, $4::uuid) on conflict do nothing',
}
export const SETTLE: Statement = {
  name: 'exchange-settle',
  text: `update exchange_message set state = $2, reason = $3, strange = $4, settled_at = $5,
      sealed = case when $2 = 'dropped' then null else sealed end where no = $1::bigint`,
}
export const GAP: Statement = {
  name: 'exchange-gap',
  text: 'insert into exchange_gap (partner, line, sequence, noticed_at) values ($1, $2, $3, $4) on conflict do nothing',
}
export const FORGET: Statement = {
  name: 'exchange-forget',
  text: `update exchange_message set sealed = null
    where sealed is not null and came_at < $1::timestamptz - interval '90 days' and state <> 'waiting'`,
}
export const COUNT: Statement = {
  name: 'exchange-count',
  text: `insert into exchange_refused (partner, refusal, day, times) values ($1, $2, $3::date, $4)
    on conflict (partner, refusal, day) do update set times = exchange_refused.times + excluded.times`,
}

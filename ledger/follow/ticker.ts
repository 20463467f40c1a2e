import type { Ledger } from '../ledger.ts'
import { BEGIN, COMMIT, pipeline } from '../pool/pipeline.ts'
import { withConnection } from '../pool/transaction.ts'

const TICK = `
with due as (
  select c.subject, c.clock, c.started_at, c.alerts, h.type, h.officer, h.desk, split_part(h.place, '.', 1) as district
  from clock c join head h on h.subject = c.subject and h.compartment = 'open'
  where c.next_alert_at <= $1 and c.stopped_at is null and c.paused_since is null
  order by c.next_alert_at limit 1000
), told as (
  select d.*, a ->> 'share' as share, t.tell
  from due d, jsonb_array_elements(d.alerts) as a, jsonb_array_elements_text(a -> 'tell') as t (tell)
  where (a ->> 'at')::timestamptz <= $1
), recipients as (
  select told.*, case when officer is null then 'desk:' || desk else 'actor:' || officer end as recipient
    from told where tell = 'owner'
  union all
  select told.*, 'desk:' || desk from told where tell = 'supervisor'
  union all
  select told.*, 'desk:' || k.id from told join office o on o.place = told.district join desk k on k.office = o.id
    where tell = 'district' and coalesce(k.until, 'infinity') > $1 and exists (select from post p join role r on r.code = p.role
      where p.desk = k.id and r.reach = 'office' and r.supervises <> '{}')
), written as (
  insert into outgoing (cause, purpose, recipient, subject, type)
  select distinct 'clock:' || subject || ':' || clock || ':' || extract(epoch from started_at), 'alert:' || share, recipient,
    subject, type
  from recipients where recipient is not null
  on conflict do nothing returning 1
), moved as (
  update clock c set next_alert_at = (select min((a ->> 'at')::timestamptz) from jsonb_array_elements(c.alerts) as a
    where (a ->> 'at')::timestamptz > $1)
  from due d where c.subject = d.subject and c.clock = d.clock and c.started_at = d.started_at returning 1
)
select (select count(*) from written), (select count(*) from moved)`

/**
 * Tells whoever is to be told of clocks that reached a threshold by `now` (ISO 8601 UTC): once for each clock,
 * threshold and recipient, also when a late fact makes the clock anew. Appends nothing. Gives the number told.
 */
export function tick(ledger: Ledger, now: string): Promise<number> {
  return withConnection(ledger.view, async (client) => {
    const [, rows] = await pipeline(client, [
      BEGIN,
      { name: 'tick', text: TICK, values: [now] },
      COMMIT,
    ])
    return Number(rows?.[0]?.[0] ?? 0)
  })
}

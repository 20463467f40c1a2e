import type { Content } from '@cwmis/core/content.ts'
import { mayAct } from '@cwmis/core/provenance.ts'
import type { Ledger } from '../ledger.ts'
import { BEGIN, COMMIT, pipeline } from '../pool/pipeline.ts'
import { withConnection } from '../pool/transaction.ts'

/**
 * $1 is the time, $2 the limits that a named person of the ministry has confirmed: [{clock, limit}]. An
 * unconfirmed one tells nobody but the owner's own office: no district, and of supervisors only the owner's desk.
 * A role is told at the nation's desks, and of the others at those to which the subject was given; its purpose names
 * the clock, for whoever is told by role is told what to do.
 *
 * An alert's cause is the clock, so that a start which a late fact moves tells nobody twice. $3 names the
 * repeating clocks: each of their rounds begins at another start, which nothing moves, and may tell anew.
 */
const TICK = `
with confirmed as (
  select x.clock, x.limit from jsonb_to_recordset($2) as x (clock text, "limit" int)
), due as (
  select c.subject, c.clock, c.started_at, c.alerts, h.type, h.officer,
    h.risk = 'EMERGENCY' or (c.sort = 'legal' and c.due_at between $1::timestamptz - interval '24 hours' and $1::timestamptz + interval '24 hours')
      as at_once, h.desk, split_part(h.place, '.', 1) as district,
    'clock:' || c.subject || ':' || c.clock
      || case when $3::jsonb ? c.clock then ':' || extract(epoch from c.started_at) else '' end as cause,
    exists (select from confirmed f where f.clock = c.clock and f.limit = c.limit_version) as acts
  from clock c join head h on h.subject = c.subject and h.compartment = 'open'
  where c.next_alert_at <= $1 and c.stopped_at is null and c.paused_since is null
  order by c.next_alert_at limit 1000
), told as (
  select d.*, coalesce(a ->> 'share', 'before-' || (a ->> 'before')) as share, t.tell
  from due d, jsonb_array_elements(d.alerts) as a, jsonb_array_elements_text(a -> 'tell') as t (tell)
  where (a ->> 'at')::timestamptz <= $1
), recipients as (
  select told.*, case when officer is null then 'desk:' || desk else 'actor:' || officer end as recipient
    from told where tell = 'owner'
  union all
  select told.*, 'desk:' || desk from told where tell = 'supervisor'
  union all
  select told.*, 'desk:' || k.id from told join office o on o.place = told.district join desk k on k.office = o.id
    where tell = 'district' and acts and coalesce(k.until, 'infinity') > $1 and exists (select from post p join role r on r.code = p.role
      where p.desk = k.id and r.reach = 'office' and r.supervises <> '{}')
  union all
  select told.*, 'desk:' || k.id from told join post p on told.tell = 'role:' || p.role
      join desk k on k.id = p.desk join office o on o.id = k.office
    where acts and least(coalesce(k.until, 'infinity'), coalesce(p.until, 'infinity')) > $1 and (o.place is null
      or exists (select from access_grant g where g.subject = told.subject and g.principal = 'desk:' || k.id and coalesce(g.until, 'infinity') > $1))
), written as (
  insert into outgoing (cause, purpose, recipient, subject, type, at_once)
  select distinct cause, 'alert:' || share || case when tell like 'role:%' then ':' || clock else '' end, recipient, subject, type, coalesce(at_once, false)
  from recipients where recipient is not null
  on conflict do nothing returning 1
), moved as (
  update clock c set next_alert_at = (select min((a ->> 'at')::timestamptz) from jsonb_array_elements(c.alerts) as a
    where (a ->> 'at')::timestamptz > $1)
  from due d where c.subject = d.subject and c.clock = d.clock and c.started_at = d.started_at returning 1
)
select (select count(*) from written), (select count(*) from moved)`

/**
 * Tells whoever is to be told of clocks that reach a threshold by `now` (ISO 8601 UTC): once for each clock,
 * threshold and recipient, also when a late fact moves the clock's start; a repeating clock once for each round.
 * What concerns an emergency, or a limit of the law within a day of its end, does not wait for a digest.
 * A limit that the ministry has not confirmed tells nobody outside the owner's office. Appends nothing. Gives
 * the number told.
 */
export function tick(ledger: Ledger, content: Content, now: string): Promise<number> {
  const values = [now, JSON.stringify(confirmedLimits(content)), JSON.stringify(repeating(content))]
  return withConnection(ledger.view, async (client) => {
    const [, rows] = await pipeline(client, [BEGIN, { name: 'tick', text: TICK, values }, COMMIT])
    return Number(rows?.[0]?.[0] ?? 0)
  })
}

/** Limits that may act: both the clock and the limit itself are confirmed. */
function confirmedLimits({ clocks }: Content): { clock: string; limit: number }[] {
  return clocks.flatMap(({ name, limits, provenance }) =>
    limits
      .filter((limit) => mayAct(provenance, limit.provenance))
      .map(({ version }) => ({ clock: name, limit: version })),
  )
}

function repeating({ clocks }: Content): string[] {
  return clocks.filter(({ repeats }) => repeats === true).map(({ name }) => name)
}

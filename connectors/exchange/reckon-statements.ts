import type { Statement } from '@cwmis/ledger/pool/pipeline.ts'

const DAY_OF = `$2::date::timestamp at time zone 'Africa/Kampala'`

/** What a partner sent us on a day in Kampala and had a receipt for, with the hour. */
export const PASSED_IN: Statement = {
  name: 'exchange-passed-in',
  text: `select id, extract(hour from came_at at time zone 'Africa/Kampala')::int::text from exchange_message
    where partner = $1 and twin = '' and came_at >= ${DAY_OF} and came_at < ${DAY_OF} + interval '1 day'
      and state <> 'unread' and not (state = 'refused' and settled_at is null)
      and coalesce(flow, '') not like 'exchange-%'`,
}
/** What we sent a partner on a day in Kampala and they took, with the hour. */
export const PASSED_OUT: Statement = {
  name: 'exchange-passed-out',
  text: `select id::text, extract(hour from settled_at at time zone 'Africa/Kampala')::int::text from exchange_sending
    where partner = $1 and state = 'sent' and settled_at >= ${DAY_OF} and settled_at < ${DAY_OF} + interval '1 day'
      and flow not like 'exchange-%'`,
}
/** Which of these ids of a partner never came. */
export const NEVER_CAME: Statement = {
  name: 'exchange-never-came',
  text: `select x.id from unnest($2::text[]) as x (id) where not exists
    (select 1 from exchange_message m where m.partner = $1 and m.id = x.id and m.twin = '')`,
}
/** How a day stands now; a day that agreed stays so unless somebody counted again. */
export const DAY: Statement = {
  name: 'exchange-day',
  text: `insert into exchange_day (partner, day, direction, ours, theirs, state, hours, at)
    values ($1, $2::date, $3, $4::int, $5::int, $6, $7::int[], $8)
    on conflict (partner, day, direction) do update set ours = excluded.ours, theirs = excluded.theirs,
      state = excluded.state, hours = excluded.hours, lacking = '{}', at = excluded.at`,
}
/** Further ids that a day in lacks, and an hour whose ids are told whole (-1: not yet). */
export const LACKING: Statement = {
  name: 'exchange-lacking',
  text: `update exchange_day set state = 'lacking', at = $4, hours = array_remove(hours, $5::int),
      lacking = (select coalesce(array_agg(distinct id), '{}') from unnest(lacking || $3::text[]) as x (id))
    where partner = $1 and day = $2::date and direction = 'in'`,
}
/** The partner says that it has all we sent it on a day. */
export const AGREED: Statement = {
  name: 'exchange-agreed',
  text: `update exchange_day set state = 'agreed', theirs = ours, lacking = '{}', at = $3
    where partner = $1 and day = $2::date and direction = 'out'`,
}
/** The partner lacks these of what we sent it: the days on which we sent them show it. */
export const THEY_LACK: Statement = {
  name: 'exchange-they-lack',
  text: `update exchange_day d set state = 'lacking', lacking = x.ids, at = $3
    from (select (settled_at at time zone 'Africa/Kampala')::date as day, array_agg(id::text) as ids
      from exchange_sending where partner = $1 and id::text = any($2::text[]) and state = 'sent' group by 1) x
    where d.partner = $1 and d.direction = 'out' and d.day = x.day`,
}
/** Sends again what a partner lacks, under its own id: no other message, and none that is not kept any more. */
export const AGAIN: Statement = {
  name: 'exchange-again',
  text: `update exchange_sending set state = 'waiting', tries = 0, reason = null, next_at = $3, settled_at = null
    where partner = $1 and id::text = any($2::text[]) and state = 'sent' and sealed is not null`,
}
/** Days in whose missing messages have all come since. */
export const MENDED: Statement = {
  name: 'exchange-mended',
  text: `update exchange_day d set state = 'agreed', lacking = '{}', at = $1 where direction = 'in' and state = 'lacking' and hours = '{}'
      and not exists (select 1 from unnest(d.lacking) as x (id) where not exists
        (select 1 from exchange_message m where m.partner = d.partner and m.id = x.id and m.twin = ''))
    returning partner, day::text`,
}
/** Who was told our count of a day. */
export const TOLD: Statement = {
  name: 'exchange-told',
  text: `select partner from exchange_day where day = $1::date and direction = 'out'`,
}
/** Numbers that never came and were not asked for yet, by line. */
export const GAPS: Statement = {
  name: 'exchange-gaps',
  text: `select partner, line, json_agg(sequence order by sequence)::text from exchange_gap
    where asked_at is null and closed_at is null group by partner, line limit 200`,
}
/** They were asked for. */
export const ASKED: Statement = {
  name: 'exchange-asked',
  text: `update exchange_gap set asked_at = $3 where partner = $1 and line = $2 and asked_at is null`,
}
/** A number that came after all closes its gap. */
export const CLOSED: Statement = {
  name: 'exchange-closed',
  text: `update exchange_gap g set closed_at = $1 where closed_at is null and exists
    (select 1 from exchange_message m where m.partner = g.partner and m.line = g.line and m.sequence is not null
      and m.sequence::bigint = g.sequence)`,
}
/** What was sent is kept ninety days, to be sent again. */
export const FORGET_SENT: Statement = {
  name: 'exchange-forget-sent',
  text: `update exchange_sending set sealed = null
    where state = 'sent' and sealed is not null and settled_at < $1::timestamptz - interval '90 days'`,
}
/** So is a file. */
export const FORGET_FILES: Statement = {
  name: 'exchange-forget-files',
  text: `update exchange_file set sealed = null where sealed is not null and at < $1::timestamptz - interval '90 days'`,
}

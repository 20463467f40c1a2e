import type { Statement } from '@cwmis/ledger/pool/pipeline.ts'

/** One process at a time delivers. */
export const LOCK: Statement = {
  name: 'exchange-out-lock',
  text: `select pg_try_advisory_lock(hashtextextended('exchange-out', 1))`,
}
/** The next may. */
export const UNLOCK: Statement = {
  name: 'exchange-out-unlock',
  text: `select pg_advisory_unlock(hashtextextended('exchange-out', 1))`,
}
const DUE_OF = `select s.id::text, s.partner, s.flow, s.handoff::text, a.id, s.sealed, s.tries::text,
      (select c.state->>'consents' from head c where c.subject = a.id::uuid and c.compartment = 'open' and c.type = 'case'),
      (coalesce(h.state->>'status' = 'recalled', false) or exists (select from head c where c.subject = any(s.subjects)
        and c.compartment = 'open' and (c.state->'misfiled')::jsonb ? s.pressed::text))::text,
      (select json_agg(json_build_object('id', c.subject, 'status', c.state->>'status', 'consents', coalesce(c.state->'consents', '[]')))
        from head c where c.subject = any(s.subjects) and c.compartment = 'open' and c.type = 'case')::text`
const ABOUT = `left join head h on h.subject = s.handoff and h.compartment = 'open'
    left join lateral (select substring(h.state->>'about' from '[0-9a-f-]{36}$') as id) a on true`

/** The earliest of each line that is due, but of partners and flows that wait for a file (`$2`), with the consents on its case and whether it was called back. */
export const DUE: Statement = {
  name: 'exchange-due',
  text: `${DUE_OF} from (select distinct on (partner, line) * from exchange_sending where state = 'waiting'
        and not ($2::jsonb ?| array[partner, partner || ' ' || flow]) order by partner, line, made_at, id) s
    ${ABOUT} where s.next_at <= $1::timestamptz order by s.made_at limit 200`,
}
/** A hand-off's message, for the paper that is carried in its place. */
export const DUE_ON_PAPER: Statement = {
  name: 'exchange-due-on-paper',
  text: `${DUE_OF} from exchange_sending s ${ABOUT} where s.handoff = $1::uuid and s.sealed is not null
      and s.state in ('waiting', 'aside', 'sent') order by s.made_at desc limit 1`,
}
/** All that waits for one partner, in order, for a file. */
export const DUE_IN_FILE: Statement = {
  name: 'exchange-due-in-file',
  // Papers are long: no more of them than a file may hold, which is also what memory has to carry.
  text: `${DUE_OF} from exchange_sending s ${ABOUT}
    join (select w.id, sum(octet_length(w.sealed)) over (order by w.made_at, w.id) as upto from exchange_sending w
      where w.partner = $1 and w.state = 'waiting') fits on fits.id = s.id and fits.upto <= 8388608
    where s.partner = $1 and s.state = 'waiting' order by s.made_at, s.id limit 1000`,
}
/** How a partner was reached lately. */
export const BREAKER: Statement = {
  name: 'exchange-breaker',
  text: `select failures::text, to_char(failed_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    from exchange_breaker where partner = $1`,
}
/** What became of a try. */
export const TRIED: Statement = {
  name: 'exchange-tried',
  text: `update exchange_sending set state = $2, status = $3, next_at = $4, reason = $5, settled_at = $6, tries = tries + 1
    where id = $1::uuid and state = 'waiting'`,
}
/** Counts failures running, from nought after each success. */
export const REACHED: Statement = {
  name: 'exchange-reached',
  text: `insert into exchange_breaker (partner, failures, failed_at) values ($1, $2::int, $3)
    on conflict (partner) do update set failed_at = excluded.failed_at,
      failures = case when excluded.failures = 0 then 0 else exchange_breaker.failures + 1 end`,
}
/** Held back at the moment of sending. */
export const DROP: Statement = {
  name: 'exchange-drop',
  text: `update exchange_sending set state = 'withheld', reason = $2, settled_at = $3 where id = $1::uuid and state = 'waiting'`,
}
/** A line of the log. */
export const AUDIT: Statement = {
  name: 'exchange-audit',
  text: 'insert into audit (at, actor, subjects, line) values ($1, $2, $3::uuid[], $4)',
}

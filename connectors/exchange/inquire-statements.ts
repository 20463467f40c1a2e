import type { Statement } from '@cwmis/ledger/pool/pipeline.ts'

/** One process at a time asks. */
export const LOCK: Statement = {
  name: 'exchange-inquire-lock',
  text: `select pg_try_advisory_lock(hashtextextended('exchange-inquire', 1))`,
}
/** The next may. */
export const UNLOCK: Statement = {
  name: 'exchange-inquire-unlock',
  text: `select pg_advisory_unlock(hashtextextended('exchange-inquire', 1))`,
}
/** When the partner was last asked. */
export const ASKED_AT: Statement = {
  name: 'exchange-inquire-asked-at',
  text: `select to_char(asked_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from exchange_inquiry where partner = $1`,
}
/** Open cases that have a number of the partner's. */
export const CASES: Statement = {
  name: 'exchange-inquire-cases',
  text: `select subject::text, state->'latest'->$1->'answers'->$2->>'v', state->>'status', coalesce(state->>'consents', '[]')
    from head where type = 'case' and compartment = 'open' and state->>'status' not in ('proposed', 'closed')
      and state->'latest'->$1->'answers'->$2->>'v' is not null`,
}
/** Whole portions in which one of the numbers lies. */
export const PORTIONS: Statement = {
  name: 'exchange-inquire-portions',
  text: `select portion::text, json_agg(number order by number)::text from exchange_number
    where partner = $1 and portion in (select n.portion from exchange_number n
      where n.partner = $1 and n.number in (select jsonb_array_elements_text($2)))
    group by portion having count(*) = $3::int order by portion`,
}
/** Whom the partner does not mean any more. */
export const FORGET: Statement = {
  name: 'exchange-inquire-forget',
  text: `delete from exchange_known k where k.partner = $1 and k.type = 'case'
    and not exists (select 1 from jsonb_to_recordset($2) as x (number text, id uuid) where x.number = k.key and x.id = k.subject)`,
}
/** Whom it means by which number. */
export const KNOW: Statement = {
  name: 'exchange-inquire-know',
  text: `insert into exchange_known (partner, type, key, subject)
    select $1, 'case', x.number, x.id from jsonb_to_recordset($2) as x (number text, id uuid) on conflict do nothing`,
}
/** A question, to be sent. */
export const ASK: Statement = {
  name: 'exchange-inquire-ask',
  text: `insert into exchange_sending (id, partner, flow, version, line, sealed, hash, made_at, next_at, state, subjects)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $8, 'waiting', $9::uuid[]) on conflict do nothing`,
}
/** Officers' entries of the last hour that ask about one case, one for each case that was not asked about for a day. What could not be asked in that hour is asked with the week. */
export const AT_ONCE: Statement = {
  name: 'exchange-inquire-at-once',
  text: `select distinct on (e.subject) e.id::text, e.subject::text from entry e
    where e.kind = $2 and e.verdict <> 'refused' and e.recorded_at > transaction_timestamp() - interval '1 hour'
      and not exists (select from exchange_sending s where s.id = e.id)
      and not exists (select from exchange_sending s where s.partner = $1 and s.flow = $3
        and s.made_at > $4::timestamptz - interval '1 day' and e.subject = any (s.subjects))
    order by e.subject, e.recorded_at`,
}
/** All is asked. */
export const ASKED: Statement = {
  name: 'exchange-inquire-asked',
  text: `insert into exchange_inquiry (partner, asked_at) values ($1, $2)
    on conflict (partner) do update set asked_at = excluded.asked_at`,
}

import { BEGIN, COMMIT, pipeline, type Statement } from '@cwmis/ledger/pool/pipeline.ts'
import { withConnection } from '@cwmis/ledger/pool/transaction.ts'
import type { Engine } from './engine.ts'

/**
 * Tells the desk that sent a hand-off, once, when its message was not delivered within the minutes its flow allows; the
 * notice ends when the message went, is to go no more, or they took it by another way.
 */
export function tellLateOnce(engine: Engine): Promise<void> {
  const now = engine.now()
  const allowed = engine.connectors.flatMap(({ partner, flows }) =>
    flows
      .filter(({ urgentMinutes }) => urgentMinutes !== null)
      .map(({ code, urgentMinutes }) => ({ partner, flow: code, minutes: urgentMinutes })),
  )
  return withConnection(engine.ledger.view, async (client) => {
    await pipeline(client, [
      BEGIN,
      { ...TELL, values: [JSON.stringify(allowed), now] },
      { ...END, values: [now] },
      COMMIT,
    ])
  })
}

const NOT_TAKEN = `h.compartment = 'open' and h.status in ('sent', 'delivered', 'opened')`
const TELL: Statement = {
  name: 'exchange-late-tell',
  text: `insert into outgoing (cause, purpose, recipient, subject, type, at_once, made_at)
    select 'late:' || s.id, 'handoff-late', 'desk:' || (h.state -> 'from' ->> 'desk'), s.handoff, 'handoff', true, $2::timestamptz
    from jsonb_to_recordset($1::jsonb) as f (partner text, flow text, minutes int)
      join exchange_sending s on s.partner = f.partner and s.flow = f.flow and s.state in ('waiting', 'aside')
        and s.made_at <= $2::timestamptz - make_interval(mins => f.minutes)
      join head h on h.subject = s.handoff and ${NOT_TAKEN}
    where h.state -> 'from' ->> 'desk' is not null
    on conflict do nothing`,
}
const END: Statement = {
  name: 'exchange-late-end',
  text: `update outgoing o set ended_at = $1, seen_at = coalesce(o.seen_at, $1)
    where o.purpose = 'handoff-late' and o.ended_at is null and not exists (select from exchange_sending s
      join head h on h.subject = s.handoff and ${NOT_TAKEN} where s.handoff = o.subject and s.state in ('waiting', 'aside') and 'late:' || s.id = o.cause)`,
}

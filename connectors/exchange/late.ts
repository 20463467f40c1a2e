import { pipeline, type Statement } from '@cwmis/ledger/pool/pipeline.ts'
import { withConnection } from '@cwmis/ledger/pool/transaction.ts'
import type { Engine } from './engine.ts'

/** A hand-off that a partner should have by now and has not: it goes on paper. */
export interface LateSending {
  readonly partner: string
  readonly flow: string
  readonly handoff: string
  /** ISO 8601. */
  readonly madeAt: string
}

/** What a flow allows is asked in the database: waiting is no fault where a flow has no such minutes. */
const UNSENT: Statement = {
  name: 'exchange-unsent',
  text: `select s.partner, s.flow, s.handoff::text, to_char(s.made_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    from jsonb_to_recordset($1::jsonb) as f (partner text, flow text, minutes int)
    join exchange_sending s on s.partner = f.partner and s.flow = f.flow and s.state in ('waiting', 'aside')
      and s.handoff is not null and s.made_at <= $2::timestamptz - make_interval(mins => f.minutes)
    order by s.made_at limit 500`,
}

/** What is not delivered within the minutes its flow allows, the oldest 500. A flow that may wait has none. */
export function lateSendings(engine: Engine): Promise<LateSending[]> {
  const values = [JSON.stringify(allowed(engine)), engine.now()]
  return withConnection(engine.ledger.view, async (client) => {
    const [rows = []] = await pipeline(client, [{ ...UNSENT, values }])
    return rows.map(([partner, flow, handoff, madeAt]) => ({
      partner: partner ?? '',
      flow: flow ?? '',
      handoff: handoff ?? '',
      madeAt: madeAt ?? '',
    }))
  })
}

function allowed({ connectors }: Engine): readonly object[] {
  return connectors.flatMap(({ partner, flows }) =>
    flows
      .filter(({ urgentMinutes }) => urgentMinutes !== null)
      .map(({ code, urgentMinutes }) => ({ partner, flow: code, minutes: urgentMinutes })),
  )
}

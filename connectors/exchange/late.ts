import { instantOf, MINUTE } from '@cwmis/core/time/instant.ts'
import { pipeline, type Statement } from '@cwmis/ledger/pool/pipeline.ts'
import { withConnection } from '@cwmis/ledger/pool/transaction.ts'
import { connectorOf, type Engine } from './engine.ts'

/** A hand-off that a partner should have by now and has not: it goes on paper. */
export interface LateSending {
  readonly partner: string
  readonly flow: string
  readonly handoff: string
  /** ISO 8601. */
  readonly madeAt: string
}

const UNSENT: Statement = {
  name: 'exchange-unsent',
  text: `select partner, flow, handoff::text, to_char(made_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    from exchange_sending where state in ('waiting', 'aside') and handoff is not null order by made_at limit 500`,
}

/** What is not delivered within the minutes its flow allows, the oldest first. A flow that may wait has none. */
export function lateSendings(engine: Engine): Promise<LateSending[]> {
  return withConnection(engine.ledger.view, async (client) => {
    const [rows = []] = await pipeline(client, [UNSENT])
    return rows
      .map(([partner, flow, handoff, madeAt]) => ({
        partner: partner ?? '',
        flow: flow ?? '',
        handoff: handoff ?? '',
        madeAt: madeAt ?? '',
      }))
      .filter((one) => isLate(engine, one))
  })
}

function isLate(engine: Engine, { partner, flow, madeAt }: LateSending): boolean {
  const known = connectorOf(engine, partner)?.flows.find(({ code }) => code === flow)
  const minutes = known?.urgentMinutes ?? null
  return minutes !== null && instantOf(engine.now()) - instantOf(madeAt) >= minutes * MINUTE
}

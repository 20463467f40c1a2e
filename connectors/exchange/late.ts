import { instantOf, isoOf, MINUTE } from '@cwmis/core/time/instant.ts'
import type { PaperTwin } from '@cwmis/core/wire/paper.ts'
import { pipeline, type Statement } from '@cwmis/ledger/pool/pipeline.ts'
import { withConnection } from '@cwmis/ledger/pool/transaction.ts'
import { connectorOf, type Engine } from './engine.ts'

/** What lies as a message to a partner, of these hand-offs. What was withheld or given up has no twin on paper. */
const OUTWARD: Statement = {
  name: 'exchange-outward',
  text: `select s.handoff::text, s.partner, s.flow, to_char(s.made_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), s.state
    from exchange_sending s where s.handoff = any($1::uuid[]) and s.sealed is not null
      and s.state in ('waiting', 'aside', 'sent') order by s.made_at, s.id`,
}

/**
 * Which of these hand-offs lie as messages to a partner, and since when one is late: not delivered within the minutes
 * its flow allows. A flow that may wait has none, and what was delivered is not late by line.
 */
export function twinsOf(
  engine: Engine,
  handoffs: readonly string[],
): Promise<readonly PaperTwin[]> {
  return withConnection(engine.ledger.view, async (client) => {
    const [rows = []] = await pipeline(client, [
      { ...OUTWARD, values: [`{${handoffs.join(',')}}`] },
    ])
    return rows.map(([handoff, partner, flow, madeAt, state]) => {
      const sending = { partner: partner ?? '', flow: flow ?? '', madeAt: madeAt ?? '' }
      const lateSince = state === 'sent' ? null : lateFrom(engine, sending)
      return { handoff: handoff ?? '', partner: sending.partner, madeAt: sending.madeAt, lateSince }
    })
  })
}

interface Sending {
  readonly partner: string
  readonly flow: string
  readonly madeAt: string
}

function lateFrom(engine: Engine, { partner, flow, madeAt }: Sending): string | null {
  const flows = connectorOf(engine, partner)?.flows ?? []
  const minutes = flows.find(({ code }) => code === flow)?.urgentMinutes ?? null
  if (minutes === null) return null
  const from = instantOf(madeAt) + minutes * MINUTE
  return from <= instantOf(engine.now()) ? isoOf(from) : null
}

import { pipeline, type Statement } from '@cwmis/ledger/pool/pipeline.ts'
import { withConnection } from '@cwmis/ledger/pool/transaction.ts'
import type { Engine } from './engine.ts'

/** A message that a person looks at: what is known of it without opening it. */
export interface AsideLine {
  readonly id: string
  readonly flow: string
  readonly madeAt: string
  readonly tries: number
  readonly status: number | null
  readonly reason: string
}

const LIST: Statement = {
  name: 'exchange-aside',
  text: `select id::text, flow, made_at::text, tries::text, status::text, coalesce(reason, '')
    from exchange_sending where partner = $1 and state in ('aside', 'withheld') order by made_at limit 500`,
}

/** What was set aside on the way to a partner, the oldest 500: never what it says. */
export function asideLines({ ledger }: Engine, partner: string): Promise<AsideLine[]> {
  return withConnection(ledger.view, async (client) => {
    const [rows = []] = await pipeline(client, [{ ...LIST, values: [partner] }])
    return rows.map(([id, flow, madeAt, tries, status, reason]) => ({
      id: id ?? '',
      flow: flow ?? '',
      madeAt: madeAt ?? '',
      tries: Number(tries),
      status: status == null ? null : Number(status),
      reason: reason ?? '',
    }))
  })
}

const REPLAY: Statement = {
  name: 'exchange-replay',
  text: `update exchange_sending set state = 'waiting', tries = 0, reason = null, next_at = $4, settled_at = null, by = $3
    where id = $1::uuid and partner = $2 and state in ('aside', 'withheld') and sealed is not null returning id`,
}
const DISCARD: Statement = {
  name: 'exchange-discard',
  text: `update exchange_sending set state = 'discarded', reason = $5, settled_at = $4, sealed = null, by = $3
    where id = $1::uuid and partner = $2 and state in ('aside', 'withheld') returning id`,
}

/** Which message of which partner, and who decides about it when. */
export interface Decided {
  readonly id: string
  readonly partner: string
  readonly actor: string
  readonly now: string
}

/** Sends a message that was set aside again, under its own id. Gives its id; no row where there is none that could go. */
export function replaying({ id, partner, actor, now }: Decided): Statement {
  return { ...REPLAY, values: [id, partner, actor, now] }
}

/** Gives a message up, for a reason. Gives its id; no row where there is none. */
export function discarding({ id, partner, actor, now }: Decided, reason: string): Statement {
  return { ...DISCARD, values: [id, partner, actor, now, reason] }
}

import { pipeline, type Rows, type Statement } from '@cwmis/ledger/pool/pipeline.ts'
import { withConnection } from '@cwmis/ledger/pool/transaction.ts'
import type { Decided } from './aside.ts'
import type { Engine } from './engine.ts'

/** A message of a partner that a person looks at: what is known of it without opening it. */
export interface CameLine {
  readonly id: string
  /** Null where it could not be told. */
  readonly flow: string | null
  readonly cameAt: string
  readonly reason: string
  /** A question is asked anew when what it lacked is there; what was refused stays so. */
  readonly mayBeTaken: boolean
}

const LIST: Statement = {
  name: 'exchange-came-aside',
  text: `select no::text, flow, to_char(came_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), coalesce(reason, ''),
      (state = 'question' and sealed is not null)::text
    from exchange_message
    where partner = $1 and (state = 'question' or (state = 'refused' and sealed is not null))
    order by came_at desc, exchange_message.no desc limit 500`,
}

/** What a partner told that waits for a person, the newest 500: never what it says. */
export function cameAside({ ledger }: Engine, partner: string): Promise<CameLine[]> {
  return withConnection(ledger.view, async (client) => {
    const [rows = []] = await pipeline(client, [{ ...LIST, values: [partner] }])
    return rows.map(lineOf)
  })
}

function lineOf([no, flow, cameAt, reason, mayBeTaken]: Rows[number]): CameLine {
  return {
    id: no ?? '',
    flow: flow ?? null,
    cameAt: cameAt ?? '',
    reason: reason ?? '',
    mayBeTaken: mayBeTaken === 'true',
  }
}

const TAKE: Statement = {
  name: 'exchange-take-again',
  text: `update exchange_message set state = 'waiting', reason = null, settled_at = null
    where no::text = $1 and partner = $2 and state = 'question' and sealed is not null returning no`,
}
const PUT: Statement = {
  name: 'exchange-put-away',
  text: `update exchange_message set state = 'dropped', reason = $3, settled_at = $4, sealed = null
    where no::text = $1 and partner = $2 and (state = 'question' or (state = 'refused' and sealed is not null)) returning no`,
}

const UNASK: Statement = {
  name: 'exchange-put-away-unask',
  text: `update exchange_question set answer = 'put-away', answered_at = $3, by = $4
    where no::text = $1 and partner = $2 and answer is null`,
}

/** Takes a message up once more, as it came. Gives its number; no row where there is none such. */
export function takingAgain({ id, partner }: Decided): Statement {
  return { ...TAKE, values: [id, partner] }
}

/**
 * Puts a message away for a reason: its words are forgotten, that it came is not, and no desk is asked of it any more.
 * The last statement gives its number; no row where there is none such.
 */
export function puttingAway({ id, partner, actor, now }: Decided, reason: string): Statement[] {
  return [
    { ...UNASK, values: [id, partner, now, actor] },
    { ...PUT, values: [id, partner, reason, now] },
  ]
}

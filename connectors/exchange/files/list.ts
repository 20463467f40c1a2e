import { pipeline } from '@cwmis/ledger/pool/pipeline.ts'
import { withConnection } from '@cwmis/ledger/pool/transaction.ts'
import type { Engine } from '../engine.ts'
import * as sql from './statements.ts'

/** A file in or out, without what it says. */
export interface FileLine {
  readonly id: string
  readonly direction: 'in' | 'out'
  /** ISO 8601 UTC. */
  readonly at: string
  readonly state: 'unread' | 'taken' | 'refused' | 'made'
  readonly messages: number
  /** Why it was refused: line 0 is the file itself. */
  readonly problems: readonly { readonly line: number; readonly reason: string }[]
}

const STATES = ['unread', 'taken', 'refused', 'made'] as const

/** How many messages wait for a partner, and its newest hundred files; null for a partner nobody knows. */
export function partnerFiles(
  engine: Engine,
  partner: string,
): Promise<{ readonly waiting: number; readonly lines: readonly FileLine[] } | null> {
  if (!engine.standing().has(partner)) return Promise.resolve(null)
  return withConnection(engine.ledger.view, async (client) => {
    const [wait = [], rows = []] = await pipeline(client, [
      { ...sql.WAIT_FOR, values: [partner] },
      { ...sql.FILES, values: [partner] },
    ])
    const lines = rows.map(
      ([id, direction, at, state, messages, problems]): FileLine => ({
        id: id ?? '',
        direction: direction === 'in' ? 'in' : 'out',
        at: at ?? '',
        state: STATES.find((one) => one === state) ?? 'unread',
        messages: Number(messages),
        problems: JSON.parse(problems ?? '[]'),
      }),
    )
    return { waiting: Number(wait[0]?.[0] ?? 0), lines }
  })
}

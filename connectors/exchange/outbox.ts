import type { Answers } from '@cwmis/core/form/answer.ts'
import { textOf } from '@cwmis/core/subject/read.ts'
import type { Followed, Follower } from '@cwmis/ledger/follow/follow.ts'
import { pipeline, type Statement } from '@cwmis/ledger/pool/pipeline.ts'
import { withConnection } from '@cwmis/ledger/pool/transaction.ts'
import { connectorOf, type Engine } from './engine.ts'
import { freezeLeaving } from './freeze.ts'

/**
 * The sender "exchange": a hand-off sent to a partner's desk, of a row one of its flows carries, is frozen as a
 * message to it, once. What may not go is kept as withheld with its reason, for a person. A hand-off that is called
 * back takes along what was not sent yet.
 */
export function exchangeSender(engine: Engine): Follower {
  return {
    name: 'exchange',
    act: async (entries) => {
      for (const entry of entries) await sendOut(engine, entry)
    },
  }
}

async function sendOut(engine: Engine, entry: Followed): Promise<void> {
  if (entry.header.kind === 'handoff-recalled') return recall(engine, entry)
  if (entry.header.kind !== 'handoff-sent') return
  const desk = textOf(entry.open, 'toDesk')
  const standing = [...engine.standing().values()].find((one) => one.desk === desk)
  const connector = standing === undefined ? null : connectorOf(engine, standing.partner)
  const row = textOf(entry.open, 'code') ?? ''
  const flow = connector?.flows.find((one) => one.direction === 'out' && one.handoffs.includes(row))
  if (standing === undefined || connector === null || flow === undefined) return
  await freezeLeaving(engine, leavingOf(entry), { standing, connector, flow, row })
}

/** What a hand-off says of itself and nobody outside needs. */
const OUR_OWN = ['code', 'fromDesk', 'toDesk', 'door', 'about']

function leavingOf({ header, receipt, subject, open }: Followed) {
  const answers: Answers = Object.fromEntries(
    Object.entries(open).filter(([field]) => !OUR_OWN.includes(field)),
  )
  return {
    entry: header.id,
    subject,
    answers,
    happenedAt: header.happenedOn.from,
    decidedAt: receipt.recordedAt,
  }
}

async function recall(engine: Engine, { subject }: Followed): Promise<void> {
  const values = [subject.id, engine.now()]
  await withConnection(engine.ledger.view, (client) => pipeline(client, [{ ...RECALL, values }]))
}

const RECALL: Statement = {
  name: 'exchange-recall',
  text: `update exchange_sending set state = 'discarded', reason = 'recalled', settled_at = $2, sealed = null
    where handoff = $1::uuid and state = 'waiting'`,
}

import { readEnvelope } from '@cwmis/core/exchange/envelope.ts'
import { auditLine } from '@cwmis/ledger/audit-line.ts'
import { BEGIN, COMMIT, pipeline, type Statement } from '@cwmis/ledger/pool/pipeline.ts'
import { withConnection } from '@cwmis/ledger/pool/transaction.ts'
import { AUDIT, DUE_ON_PAPER } from './deliver-statements.ts'
import { type Due, dueOf, withheldNow } from './due.ts'
import type { Engine } from './engine.ts'
import { deviceOf } from './entries.ts'
import { unseal } from './keys.ts'

/** Which hand-off's words are printed, and by whom. */
export interface Printing {
  readonly handoff: string
  readonly actor: string
}

/**
 * What a hand-off tells its partner by line, for the paper that is carried there instead: the frozen words, no others.
 * Agreement, recall and consent are asked again now, as at sending. Null where it has no message or may not go any
 * more. Who printed which fields stands in the log, or nothing is told.
 */
export function paperTwin(
  engine: Engine,
  printing: Printing,
): Promise<Readonly<Record<string, unknown>> | null> {
  return withConnection(engine.ledger.view, async (client) => {
    const [rows = []] = await pipeline(client, [{ ...DUE_ON_PAPER, values: [printing.handoff] }])
    const [due] = dueOf(rows)
    const standing = due && engine.standing().get(due.partner)
    if (!due || !standing || withheldNow(engine, due, standing) !== null) return null
    const body: unknown = JSON.parse(unseal(engine.keys, `sending ${due.partner}`, due.sealed))
    const told = readEnvelope(body)?.data ?? null
    if (told === null) return null
    await pipeline(client, [
      BEGIN,
      printed(engine, printing, { due, told, system: standing.actor }),
      COMMIT,
    ])
    return told
  })
}

interface Told {
  readonly due: Due
  readonly system: string
  readonly told: Readonly<Record<string, unknown>>
}

/** Field names, never what they said. */
function printed(
  { now }: Engine,
  { actor, handoff }: Printing,
  { due: { partner, flow, id, about }, told, system }: Told,
): Statement {
  const at = now()
  const subjects = [handoff, about].filter((one) => one !== null)
  const line = auditLine({
    at,
    actor: system,
    device: deviceOf(partner),
    door: 'paper twin',
    purpose: 'casework',
    subjects,
    outcome: 'printed',
    more: { partner, flow, fields: Object.keys(told), sending: id, printedBy: actor },
  })
  return { ...AUDIT, values: [at, system, `{${subjects.join(',')}}`, line] }
}

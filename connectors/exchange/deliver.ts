import { afterTry, mayTry } from '@cwmis/core/exchange/retry.ts'
import { instantOf, isoOf } from '@cwmis/core/time/instant.ts'
import { BEGIN, COMMIT, pipeline, type Rows } from '@cwmis/ledger/pool/pipeline.ts'
import { withConnection } from '@cwmis/ledger/pool/transaction.ts'
import { isCommon } from './common-flows.ts'
import { BREAKER, DROP, DUE, LOCK, REACHED, TRIED, UNLOCK } from './deliver-statements.ts'
import { type Due, disclosed, dueOf, withheldNow } from './due.ts'
import type { Engine } from './engine.ts'
import { unseal } from './keys.ts'
import { signedHeaders } from './signature.ts'
import { agreementOn, isValid, type PartnerStanding } from './standing.ts'

type Connected = Parameters<typeof pipeline>[0]

/**
 * One round: tries what is due, the earliest of each line first. Agreement, recall and consent are asked again now;
 * the same message keeps its id through every try. One process at a time. Gives how many were tried or dropped.
 */
export function deliverOnce(engine: Engine): Promise<number> {
  return withConnection(engine.ledger.view, async (client) => {
    const [lock] = await pipeline(client, [LOCK])
    if (lock?.[0]?.[0] !== 't') return 0
    try {
      const [rows = []] = await pipeline(client, [
        { ...DUE, values: [engine.now(), notByLine(engine)] },
      ])
      let moved = 0
      for (const due of dueOf(rows)) moved += await deliver(engine, client, due)
      return moved
    } finally {
      await pipeline(client, [UNLOCK])
    }
  })
}

/** Partners that are reached nowhere now, and flows that were agreed for files alone: they would hold back the others. */
function notByLine(engine: Engine): string {
  const now = engine.now()
  const waiting = [...engine.standing().values()].flatMap((one) => {
    if (one.address === null || one.suspended) return [one.partner]
    const inFiles = one.agreements.filter(({ mode, flow }) => {
      return mode === 'batch' && agreementOn(one, flow, now)?.mode === 'batch'
    })
    return inFiles.map(({ flow }) => `${one.partner} ${flow}`)
  })
  return JSON.stringify(waiting)
}

async function deliver(engine: Engine, client: Connected, due: Due): Promise<number> {
  const standing = engine.standing().get(due.partner)
  const secret = standing?.secrets.findLast((one) => isValid(one, engine.now()))?.secret
  if (standing?.address == null || standing.suspended || secret === undefined) return 0
  const reason = withheldNow(engine, due, standing)
  if (reason !== null) return drop(client, due, { reason, now: engine.now() })
  // Read anew: the one before may just have failed.
  const [open] = await pipeline(client, [{ ...BREAKER, values: [due.partner] }])
  if (!mayTry(breakerOf(open?.[0]), engine.now())) return 0
  await tryOnce(engine, client, { due, secret, address: standing.address, standing })
  return 1
}

interface Try {
  readonly due: Due
  readonly secret: string
  readonly address: string
  readonly standing: PartnerStanding
}

async function tryOnce(
  engine: Engine,
  client: Connected,
  { due, secret, address, standing }: Try,
): Promise<void> {
  const body = unseal(engine.keys, `sending ${due.partner}`, due.sealed)
  const now = engine.now()
  const signed = signedHeaders(secret, { id: due.id, now }, body)
  const headers = { 'content-type': 'application/cloudevents+json', ...signed }
  const status = await engine.post({ address, headers, body })
  const after = afterTry({ status, tries: due.tries + 1, at: now, jitter: engine.jitter() })
  const reached = status !== null && status < 500
  const settled = after.next === 'again' ? null : now
  // A partner that does not compare days with us need not trouble a person each morning.
  const aside = isCommon(due.flow) ? 'discarded' : 'aside'
  const state = { done: 'sent', again: 'waiting', aside }[after.next]
  await pipeline(client, [
    BEGIN,
    {
      ...TRIED,
      values: [
        due.id,
        state,
        status === null ? null : String(status),
        after.next === 'again' ? after.at : now,
        after.next === 'aside' ? after.reason : null,
        settled,
      ],
    },
    { ...REACHED, values: [due.partner, reached ? '0' : '1', now] },
    ...(after.next === 'done' ? disclosed(due, standing, { now, body }) : []),
    COMMIT,
  ])
}

async function drop(
  client: Connected,
  { id }: Due,
  { reason, now }: { readonly reason: string; readonly now: string },
): Promise<number> {
  await pipeline(client, [{ ...DROP, values: [id, reason, now] }])
  return 1
}

function breakerOf(row: Rows[number] | undefined): Parameters<typeof mayTry>[0] {
  return {
    failures: Number(row?.[0] ?? 0),
    failedAt: row?.[1] == null ? null : isoOf(instantOf(row[1])),
  }
}

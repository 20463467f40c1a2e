import { readEnvelope } from '@cwmis/core/exchange/envelope.ts'
import type { Flow } from '@cwmis/core/exchange/flow.ts'
import { afterTry, mayTry } from '@cwmis/core/exchange/retry.ts'
import { stands } from '@cwmis/core/subject/case/consent.ts'
import type { Consent } from '@cwmis/core/subject/case/state.ts'
import { instantOf, isoOf } from '@cwmis/core/time/instant.ts'
import { auditLine } from '@cwmis/ledger/audit-line.ts'
import { BEGIN, COMMIT, pipeline, type Rows, type Statement } from '@cwmis/ledger/pool/pipeline.ts'
import { withConnection } from '@cwmis/ledger/pool/transaction.ts'
import { isCommon } from './common-flows.ts'
import { AUDIT, BREAKER, DROP, DUE, LOCK, REACHED, TRIED, UNLOCK } from './deliver-statements.ts'
import { connectorOf, type Engine } from './engine.ts'
import { deviceOf } from './entries.ts'
import { bytesIn, unseal } from './keys.ts'
import { signedHeaders } from './signature.ts'
import { agreementOn, isValid, type PartnerStanding } from './standing.ts'

type Connected = Parameters<typeof pipeline>[0]

/** What is to go out now: the earliest of each line, with what must hold now. */
interface Due {
  readonly id: string
  readonly partner: string
  readonly flow: string
  /** Null where the exchange speaks of itself. */
  readonly handoff: string | null
  readonly about: string | null
  readonly sealed: Buffer
  readonly tries: number
  readonly consents: readonly Consent[]
  readonly isRecalled: boolean
}

/**
 * One round: tries what is due, the earliest of each line first. Agreement, recall and consent are asked again now;
 * the same message keeps its id through every try. One process at a time. Gives how many were tried or dropped.
 */
export function deliverOnce(engine: Engine): Promise<number> {
  return withConnection(engine.ledger.view, async (client) => {
    const [lock] = await pipeline(client, [LOCK])
    if (lock?.[0]?.[0] !== 't') return 0
    try {
      const [rows = []] = await pipeline(client, [{ ...DUE, values: [engine.now()] }])
      let moved = 0
      for (const due of dueOf(rows)) moved += await deliver(engine, client, due)
      return moved
    } finally {
      await pipeline(client, [UNLOCK])
    }
  })
}

async function deliver(engine: Engine, client: Connected, due: Due): Promise<number> {
  const standing = engine.standing().get(due.partner)
  const flow = connectorOf(engine, due.partner)?.flows.find(({ code }) => code === due.flow)
  const secret = standing?.secrets.findLast((one) => isValid(one, engine.now()))?.secret
  if (standing?.address == null || standing.suspended || secret === undefined) return 0
  const reason = isCommon(due.flow) ? null : withheldNow(due, { standing, flow, now: engine.now() })
  if (reason !== null) return drop(client, due, { reason, now: engine.now() })
  // Read anew: the one before may just have failed.
  const [open] = await pipeline(client, [{ ...BREAKER, values: [due.partner] }])
  if (!mayTry(breakerOf(open?.[0]), engine.now())) return 0
  await tryOnce(engine, client, { due, secret, address: standing.address, standing })
  return 1
}

/** Why it may not go any more, asked at the moment of sending; null where it may. */
function withheldNow(
  due: Due,
  {
    standing,
    flow,
    now,
  }: { readonly standing: PartnerStanding; readonly flow: Flow | undefined; readonly now: string },
): string | null {
  if (due.isRecalled) return 'recalled'
  if (flow === undefined || agreementOn(standing, due.flow, now) === null) return 'no-agreement'
  if (flow.basis.sort === 'law') return null
  const { purpose } = flow.basis
  const said = due.consents.find((one) => one.purpose === purpose)
  return said !== undefined && stands(said, now.slice(0, 10)) ? null : 'consent'
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
  const state = { done: 'sent', again: 'waiting', aside: 'aside' }[after.next]
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

/** The line in the log of who was told what: field names, never what they said. None where nobody was spoken of. */
function disclosed(
  due: Due,
  { actor, partner }: PartnerStanding,
  { now, body }: { readonly now: string; readonly body: string },
): Statement[] {
  if (due.handoff === null) return []
  const said = Object.keys(readEnvelope(JSON.parse(body))?.data ?? {})
  const subjects = [due.handoff, ...(due.about === null ? [] : [due.about])]
  const line = auditLine({
    at: now,
    actor,
    device: deviceOf(partner),
    door: 'exchange',
    purpose: 'casework',
    subjects,
    outcome: 'disclosed',
    more: { partner, flow: due.flow, fields: said, sending: due.id },
  })
  return [{ ...AUDIT, values: [now, actor, `{${subjects.join(',')}}`, line] }]
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

function dueOf(rows: Rows): Due[] {
  return rows.map(([id, partner, flow, handoff, about, sealed, tries, consents, recalled]) => ({
    id: id ?? '',
    partner: partner ?? '',
    flow: flow ?? '',
    handoff: handoff ?? null,
    about: about ?? null,
    sealed: bytesIn(sealed ?? ''),
    tries: Number(tries),
    consents: consents ? JSON.parse(consents) : [],
    isRecalled: recalled === 'true',
  }))
}

import { type Envelope, readEnvelope } from '@cwmis/core/exchange/envelope.ts'
import { type FlowVersion, flowOf } from '@cwmis/core/exchange/flow.ts'
import type { Refusal } from '@cwmis/core/exchange/refusal.ts'
import { incomingFlows, isCommon } from './common-flows.ts'
import { connectorOf, type Engine } from './engine.ts'
import { agreementOn } from './standing.ts'

/** What a first look says of a message: its envelope where it is one, its flow and version, why it is not taken. */
export interface FirstLook {
  readonly envelope: Envelope | null
  readonly flow: string | null
  readonly version: FlowVersion | null
  readonly refusal: Refusal | null
}

/** Reads what a partner sent under an id (null: whatever id it says), never throwing, and says whether it may be taken up. */
export function firstLook(
  engine: Engine,
  {
    partner,
    id,
    body,
  }: { readonly partner: string; readonly id: string | null; readonly body: string },
): FirstLook {
  const none = { flow: null, version: null }
  const envelope = readEnvelope(parse(body))
  if (envelope === null || (id !== null && envelope.id !== id)) {
    return { ...none, envelope: null, refusal: 'not-an-envelope' }
  }
  const connector = connectorOf(engine, partner)
  if (connector === null || !envelope.source.startsWith(connector.source)) {
    return { ...none, envelope, refusal: 'wrong-source' }
  }
  const found = flowOf(incomingFlows(connector), envelope, engine.now().slice(0, 10))
  if (typeof found === 'string') return { ...none, envelope, refusal: found }
  const flow = found.flow.code
  const refusal = passing(engine, partner, { envelope, flow })
  return { envelope, flow, version: found.version, refusal }
}

function passing(
  engine: Engine,
  partner: string,
  { envelope, flow }: { readonly envelope: Envelope; readonly flow: string },
): Refusal | null {
  const now = engine.now()
  const standing = engine.standing().get(partner)
  if (envelope.testflag && engine.mode === 'live') return 'test-message'
  if (envelope.expirytime !== null && Date.parse(envelope.expirytime) <= Date.parse(now)) {
    return 'message-expired'
  }
  if (isCommon(flow)) return null
  if (standing === undefined || agreementOn(standing, flow, now) === null) return 'flow-unknown'
  return null
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}

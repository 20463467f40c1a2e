import { createHash } from 'node:crypto'
import { type Envelope, readEnvelope } from '@cwmis/core/exchange/envelope.ts'
import { flowOf } from '@cwmis/core/exchange/flow.ts'
import { LOOKED_AT, type Refusal } from '@cwmis/core/exchange/refusal.ts'
import { nameId } from '@cwmis/ledger/keys/name-id.ts'
import { pipeline, type Statement } from '@cwmis/ledger/pool/pipeline.ts'
import { withConnection } from '@cwmis/ledger/pool/transaction.ts'
import { connectorOf, type Engine } from './engine.ts'
import { seal } from './keys.ts'
import { type Signed, signatureProblem } from './signature.ts'
import { agreementOn } from './standing.ts'

const DOOR_REFUSALS: readonly Refusal[] = [...LOOKED_AT, 'test-message']

/** What is answered to whoever brought a message: a receipt, or why it is not taken. */
export type Receipt =
  | { readonly receipt: string; readonly duplicate: boolean }
  | { readonly refusal: Refusal }

/** A message as it came: the partner its address names, its signature's headers and its bytes as text. */
export interface CameIn {
  readonly partner: string
  readonly signed: Signed
  readonly body: string
}

const RECEIPTS = '0d1c5f0e-4f5b-5a52-8a3b-3f6f9a0e7c11'

/**
 * Takes a message in: whose it is and by which key is asked before any database connection is taken; then it is
 * laid down sealed, and only then answered. The same message again has its first answer, another body under its id
 * is refused.
 */
export async function receive(engine: Engine, came: CameIn): Promise<Receipt> {
  const standing = engine.standing().get(came.partner)
  if (standing === undefined || connectorOf(engine, came.partner) === null) {
    return { refusal: 'partner-unknown' }
  }
  const now = engine.now()
  const { secrets } = standing
  const unsigned = signatureProblem(came.signed, came.body, { secrets, now })
  if (unsigned !== null) return { refusal: counted(engine, came.partner, unsigned) }
  if (standing.suspended) return { refusal: counted(engine, came.partner, 'partner-suspended') }
  return keep(engine, came, lookedAt(engine, came))
}

/** What a first look says of a message: its envelope where it is one, its flow, why it is not taken. */
interface FirstLook {
  readonly envelope: Envelope | null
  readonly flow: string | null
  readonly refusal: Refusal | null
}

function lookedAt(engine: Engine, { partner, signed, body }: CameIn): FirstLook {
  const envelope = readEnvelope(parse(body))
  if (envelope === null || envelope.id !== signed.id) {
    return { envelope: null, flow: null, refusal: 'not-an-envelope' }
  }
  const connector = connectorOf(engine, partner)
  if (connector === null || !envelope.source.startsWith(connector.source)) {
    return { envelope, flow: null, refusal: 'wrong-source' }
  }
  const incoming = connector.flows.filter(({ direction }) => direction === 'in')
  const found = flowOf(incoming, envelope, engine.now().slice(0, 10))
  if (typeof found === 'string') return { envelope, flow: null, refusal: found }
  return {
    envelope,
    flow: found.flow.code,
    refusal: passing(engine, partner, { envelope, flow: found.flow.code }),
  }
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

async function keep(engine: Engine, came: CameIn, look: FirstLook): Promise<Receipt> {
  const hash = createHash('sha256').update(came.body).digest('hex')
  const id = look.envelope?.id ?? came.signed.id ?? ''
  const source = look.envelope?.source ?? ''
  const receipt = nameId(RECEIPTS, `${came.partner} ${source} ${id} ${hash}`)
  const values = [
    came.partner,
    source,
    id,
    hash,
    sealedWhere(engine, came, look),
    engine.now(),
    look.flow,
    look.envelope?.partitionkey ?? look.envelope?.subject ?? '',
    look.envelope?.sequence ?? null,
    look.refusal,
    receipt,
  ]
  const [fresh, first] = await withConnection(engine.ledger.view, async (client) => {
    const [rows = [], known = []] = await pipeline(client, [
      { ...KEEP, values },
      { ...FIRST, values: [came.partner, source, id] },
    ])
    return [rows.length > 0, known[0]] as const
  })
  return answer(engine, { came, hash, fresh, first })
}

/** What a refused message says is kept only where a person should look at it. */
function sealedWhere(
  engine: Engine,
  { partner, body }: CameIn,
  { refusal }: FirstLook,
): Buffer | null {
  if (refusal !== null && !LOOKED_AT.includes(refusal)) return null
  return seal(engine.keys, `message ${partner}`, body)
}

const KEEP: Statement = {
  name: 'exchange-keep',
  text: `insert into exchange_message (partner, source, id, twin, hash, sealed, came_at, flow, line, sequence, state, reason, receipt)
    select $1, $2, $3, case when k.other then $4 else '' end, $4, $5, $6::timestamptz, $7, $8, $9,
      case when $10::text is null and not k.other then 'waiting' else 'refused' end,
      case when k.other then 'id-reused' else $10 end, $11::uuid
    from (select exists (select 1 from exchange_message where partner = $1 and source = $2 and id = $3
      and twin = '' and hash <> $4) as other) k
    on conflict do nothing returning no`,
}

const FIRST: Statement = {
  name: 'exchange-first',
  text: `select hash, receipt::text, case when state = 'refused' and settled_at is null then reason end
    from exchange_message where partner = $1 and source = $2 and id = $3 and twin = ''`,
}

interface Kept {
  readonly came: CameIn
  readonly hash: string
  readonly fresh: boolean
  readonly first: readonly (string | null)[] | undefined
}

function answer(engine: Engine, { came, hash, fresh, first }: Kept): Receipt {
  const [firstHash, receipt, reason] = first ?? []
  if (firstHash !== hash) return { refusal: counted(engine, came.partner, 'id-reused') }
  const refusal = DOOR_REFUSALS.find((one) => one === reason)
  if (refusal !== undefined) return { refusal: counted(engine, came.partner, refusal) }
  return { receipt: receipt ?? '', duplicate: !fresh }
}

/** Counts a refusal of a known partner by day in memory (the worker writes it down), and gives it. */
function counted({ refused, now }: Engine, partner: string, refusal: Refusal): Refusal {
  const key = `${partner} ${refusal} ${now().slice(0, 10)}`
  refused.set(key, (refused.get(key) ?? 0) + 1)
  return refusal
}

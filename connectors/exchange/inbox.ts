import { createHash } from 'node:crypto'
import { LOOKED_AT, type Refusal } from '@cwmis/core/exchange/refusal.ts'
import { nameId } from '@cwmis/ledger/keys/name-id.ts'
import { pipeline, type Rows } from '@cwmis/ledger/pool/pipeline.ts'
import { withConnection } from '@cwmis/ledger/pool/transaction.ts'
import { connectorOf, type Engine, perEngine } from './engine.ts'
import { firstLook } from './first-look.ts'
import { LAID, LAY, type Read, readAs } from './inbox-statements.ts'
import { seal } from './keys.ts'
import { type Signed, signatureProblem } from './signature.ts'
import { Together } from './together.ts'

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
 * Takes a message in: whose it is and by which key is asked of its headers and bytes before any database connection is
 * taken; then it is laid down sealed, and only then read and answered. The same message again has its first answer and
 * is not read again, another body under its id is refused unread.
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
  return keep(engine, came)
}

/** The receipt of a message: the same for the same bytes under the same id. */
export function receiptOf(
  partner: string,
  { id, hash }: { readonly id: string; readonly hash: string },
): string {
  return nameId(RECEIPTS, `${partner} ${id} ${hash}`)
}

/** The hash by which the same message is known again. */
export function hashOf(body: string): string {
  return createHash('sha256').update(body).digest('hex')
}

/** A message to be laid down: its values, and whose it is. */
interface Laying {
  readonly partner: string
  readonly id: string
  readonly values: readonly (string | Buffer)[]
}

async function keep(engine: Engine, came: CameIn): Promise<Receipt> {
  const { partner, body } = came
  const [id, hash] = [came.signed.id ?? '', hashOf(body)]
  const sealed = seal(engine.keys, `message ${partner}`, body)
  const values = [partner, id, hash, sealed, engine.now(), receiptOf(partner, { id, hash })]
  const { layDown, writeRead } = deskOf(engine)
  // Committed when it is back: the bytes are safe before anybody reads them.
  const { isFresh, laid } = await layDown.bring({ partner, id, values })
  const [no, firstHash, first, reason, state] = laid
  if (firstHash !== hash) return { refusal: counted(engine, partner, 'id-reused') }
  const taken = { receipt: first ?? '', duplicate: !isFresh }
  if (state !== 'unread') return answer(engine, partner, { taken, reason })
  const look = firstLook(engine, { partner, id, body })
  await writeRead.bring({ no: no ?? '', look })
  return answer(engine, partner, { taken, reason: look.refusal })
}

/** Where messages that come at the same time are laid down with one commit, and what was read of them written down. */
interface Desk {
  readonly layDown: Together<Laying, { readonly isFresh: boolean; readonly laid: Rows[number] }>
  readonly writeRead: Together<Read, true>
}

const deskOf = perEngine(
  ({ ledger: { view } }): Desk => ({
    layDown: new Together((all) => withConnection(view, (client) => layAll(client, all))),
    writeRead: new Together((all) =>
      withConnection(view, async (client) => {
        await pipeline(client, readAs(all))
        return all.map(() => true)
      }),
    ),
  }),
)

async function layAll(client: Parameters<typeof pipeline>[0], all: readonly Laying[]) {
  const statements = all.flatMap(({ partner, id, values }) => [
    { ...LAY, values },
    { ...LAID, values: [partner, id] },
  ])
  const rows = await pipeline(client, statements)
  return all.map((_one, at) => ({
    isFresh: (rows[2 * at]?.length ?? 0) > 0,
    laid: rows[2 * at + 1]?.[0] ?? [],
  }))
}

interface Kept {
  readonly taken: Extract<Receipt, { readonly receipt: string }>
  readonly reason: string | null | undefined
}

function answer(engine: Engine, partner: string, { taken, reason }: Kept): Receipt {
  const refusal = DOOR_REFUSALS.find((one) => one === reason)
  return refusal === undefined ? taken : { refusal: counted(engine, partner, refusal) }
}

/** Counts a refusal of a known partner by day in memory (the worker writes it down), and gives it. */
export function counted<R extends string>(
  { refused, now }: Engine,
  partner: string,
  refusal: R,
): R {
  const key = `${partner} ${refusal} ${now().slice(0, 10)}`
  refused.set(key, (refused.get(key) ?? 0) + 1)
  return refusal
}

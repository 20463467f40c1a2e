import { createHash } from 'node:crypto'
import type { OutgoingPaper } from '@cwmis/core/exchange/connector.ts'
import type { PaperSending } from '@cwmis/core/wire/paper.ts'
import { pipeline, type Statement } from '@cwmis/ledger/pool/pipeline.ts'
import { withConnection } from '@cwmis/ledger/pool/transaction.ts'
import type { Engine } from './engine.ts'
import { freezeLeaving, type Leaving, sendingId, type Way } from './freeze.ts'
import { bytesIn, seal, unseal } from './keys.ts'
import { agreementOn } from './standing.ts'

/** Is there a partner to whom papers of this row may go now? */
export function takesPapers(engine: Engine, row: string): boolean {
  const way = wayOf(engine, row)
  return way !== null && agreementOn(way.standing, way.flow.code, engine.now()) !== null
}

/**
 * Freezes a paper that a named officer sent as a message to the partner of its row, once for that officer's entry, and
 * says how it stands. `no-line`: nobody takes papers of this row by a system or in a file.
 */
export async function sendPaper(
  engine: Engine,
  { row, ...leaving }: Leaving & { readonly row: string },
): Promise<PaperSending> {
  const way = wayOf(engine, row)
  if (way === null) return { standing: 'no-line', reason: null }
  const id = sendingId(leaving.entry, way.flow)
  const before = await standingOf(engine, id)
  if (before !== null) return before
  await freezeLeaving(engine, leaving, way)
  return (await standingOf(engine, id)) ?? { standing: 'no-line', reason: null }
}

function wayOf(engine: Engine, row: string): Way | null {
  for (const connector of engine.connectors) {
    const standing = engine.standing().get(connector.partner)
    const flow = connector.flows.find(
      (one) => one.direction === 'out' && one.carriesPapers === true && one.handoffs.includes(row),
    )
    if (standing !== undefined && flow !== undefined) return { standing, connector, flow, row }
  }
  return null
}

const STANDINGS = ['waiting', 'sent', 'aside', 'withheld', 'discarded'] as const

async function standingOf({ ledger }: Engine, id: string): Promise<PaperSending | null> {
  const [rows = []] = await withConnection(ledger.view, (client) =>
    pipeline(client, [{ ...STANDING, values: [id] }]),
  )
  const [state, reason = null] = rows[0] ?? []
  const standing = STANDINGS.find((one) => one === state)
  return standing === undefined ? null : { standing, reason }
}

/** Keeps the bytes (base64) of a paper about a file, sealed, under their hash; what is kept already stays as it is. */
export async function keepPaper(
  { ledger, keys, now }: Engine,
  { subject, bytes }: { readonly subject: string; readonly bytes: string },
): Promise<void> {
  const hash = createHash('sha256').update(Buffer.from(bytes, 'base64')).digest('hex')
  const values = [hash, subject, seal(keys, `paper ${hash}`, bytes), now()]
  await withConnection(ledger.view, (client) => pipeline(client, [{ ...KEEP, values }]))
}

/** The bytes of a paper about this file that was kept under this hash; null where there is none. */
export async function keptPaper(
  { ledger, keys }: Engine,
  { subject, hash }: { readonly subject: string } & Pick<OutgoingPaper, 'hash'>,
): Promise<string | null> {
  const [rows = []] = await withConnection(ledger.view, (client) =>
    pipeline(client, [{ ...KEPT, values: [hash, subject] }]),
  )
  const sealed = rows[0]?.[0]
  return sealed == null ? null : unseal(keys, `paper ${hash}`, bytesIn(sealed))
}

const STANDING: Statement = {
  name: 'exchange-paper-standing',
  text: 'select state, reason from exchange_sending where id = $1::uuid',
}
const KEEP: Statement = {
  name: 'exchange-paper-keep',
  text: `insert into exchange_paper (hash, subject, sealed, at) values ($1, $2, $3, $4) on conflict do nothing`,
}
const KEPT: Statement = {
  name: 'exchange-paper-kept',
  text: 'select sealed from exchange_paper where hash = $1 and subject = $2::uuid',
}

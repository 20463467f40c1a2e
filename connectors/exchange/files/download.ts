import { randomUUID } from 'node:crypto'
import { auditLine } from '@cwmis/ledger/audit-line.ts'
import { BEGIN, COMMIT, pipeline, type Statement } from '@cwmis/ledger/pool/pipeline.ts'
import { withConnection } from '@cwmis/ledger/pool/transaction.ts'
import { AUDIT, DROP, DUE_IN_FILE, LOCK, UNLOCK } from '../deliver-statements.ts'
import { type Due, disclosed, dueOf, withheldNow } from '../due.ts'
import type { Engine } from '../engine.ts'
import { hashOf } from '../inbox.ts'
import { bytesIn, seal, unseal } from '../keys.ts'
import { isValid, type PartnerStanding } from '../standing.ts'
import { vouchFor } from './manifest.ts'
import * as sql from './statements.ts'
import { packZip } from './zip.ts'

type Connected = Parameters<typeof pipeline>[0]

/** A file for a partner, base64, with a name that says nothing of anybody. */
export interface MadeFile {
  readonly id: string
  readonly name: string
  readonly messages: number
  readonly bytes: string
}

/** Whose file, and who takes it. */
export interface Asking {
  readonly partner: string
  readonly actor: string
}

/**
 * Makes a signed file of everything that waits for a partner. Agreement, recall and consent are asked again now, and
 * who was told what stands in the log in the same transaction in which it counts as sent. Null where nothing waits, the
 * partner has no key, is suspended, or a delivery is going on just now.
 */
export function makeFile(engine: Engine, asking: Asking): Promise<MadeFile | null> {
  const standing = engine.standing().get(asking.partner)
  const secret = standing?.secrets.findLast((one) => isValid(one, engine.now()))?.secret
  if (standing === undefined || standing.suspended || secret === undefined) {
    return Promise.resolve(null)
  }
  return withConnection(engine.ledger.view, async (client) => {
    const [lock] = await pipeline(client, [LOCK])
    if (lock?.[0]?.[0] !== 't') return null
    try {
      return await made(engine, client, { ...asking, standing, secret })
    } finally {
      await pipeline(client, [UNLOCK])
    }
  })
}

interface Making extends Asking {
  readonly standing: PartnerStanding
  readonly secret: string
}

async function made(engine: Engine, client: Connected, making: Making): Promise<MadeFile | null> {
  const { partner, standing } = making
  const now = engine.now()
  const [rows = []] = await pipeline(client, [{ ...DUE_IN_FILE, values: [partner] }])
  const going: Going[] = []
  for (const due of dueOf(rows)) {
    const reason = withheldNow(engine, due, standing)
    if (reason === null) {
      going.push({ due, body: unseal(engine.keys, `sending ${partner}`, due.sealed) })
    } else await pipeline(client, [{ ...DROP, values: [due.id, reason, now] }])
  }
  return going.length === 0 ? null : packed(engine, client, { ...making, going })
}

interface Going {
  readonly due: Due
  readonly body: string
}

async function packed(
  engine: Engine,
  client: Connected,
  { partner, actor, standing, secret, going }: Making & { readonly going: readonly Going[] },
): Promise<MadeFile> {
  const [id, now] = [randomUUID(), engine.now()]
  const messages = going.map(({ body }) => `${body}\n`).join('')
  const manifest = {
    format: 'cwmis-exchange-file',
    version: 1,
    id,
    partner,
    way: 'from-cwmis',
    madeAt: now,
    count: going.length,
    sha256: hashOf(messages),
  } as const
  const parts = { ...vouchFor(secret, manifest, now), 'messages.ndjson': messages }
  const bytes = (await packZip(parts, now)).toString('base64')
  const sealed = seal(engine.keys, `file ${partner}`, bytes)
  const ids = `{${going.map(({ due }) => due.id).join(',')}}`
  await pipeline(client, [
    BEGIN,
    {
      ...sql.MADE_FILE,
      values: [partner, id, hashOf(bytes), sealed, now, actor, String(going.length)],
    },
    { ...sql.SENT_IN_FILE, values: [ids, now] },
    ...going.flatMap(({ due, body }) => disclosed(due, standing, { now, body })),
    taken(engine, standing, { actor, file: id }),
    COMMIT,
  ])
  return { id, name: nameOf(partner, id), messages: going.length, bytes }
}

/** The line in the log of who took a file of a partner with them. */
function taken(
  { now }: Engine,
  { actor: system, partner }: PartnerStanding,
  { actor, file }: { readonly actor: string; readonly file: string },
): Statement {
  const more = { partner, file, takenBy: actor }
  const line = auditLine({
    at: now(),
    actor: system,
    device: `door:${partner}`,
    door: 'exchange',
    purpose: 'casework',
    subjects: [],
    outcome: 'exported',
    more,
  })
  return { ...AUDIT, values: [now(), system, '{}', line] }
}

/** A file that was made before, the same bytes. Null where there is none any more; who took it stands in the log. */
export function fileAgain(
  engine: Engine,
  { partner, actor, id }: Asking & { readonly id: string },
): Promise<MadeFile | null> {
  const standing = engine.standing().get(partner)
  if (standing === undefined) return Promise.resolve(null)
  return withConnection(engine.ledger.view, async (client) => {
    const [, rows = []] = await pipeline(client, [
      BEGIN,
      { ...sql.FILE_AGAIN, values: [partner, id] },
    ])
    const [sealed, messages] = rows[0] ?? []
    const isThere = sealed !== null && sealed !== undefined
    await pipeline(
      client,
      isThere ? [taken(engine, standing, { actor, file: id }), COMMIT] : [COMMIT],
    )
    if (!isThere) return null
    const bytes = unseal(engine.keys, `file ${partner}`, bytesIn(sealed))
    return { id, name: nameOf(partner, id), messages: Number(messages), bytes }
  })
}

function nameOf(partner: string, id: string): string {
  return `cwmis-${partner}-${id}.zip`
}

import { createHash, type JsonWebKey } from 'node:crypto'
import { COMPARTMENTS } from '@cwmis/core/entry/compartment.ts'
import { bundleText, commitmentPieces } from '@cwmis/core/entry/sealing-text.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import type { PoolClient } from 'pg'
import { partPlace } from '../append/locked.ts'
import { headerOf } from '../append/release.ts'
import { openBox } from '../keys/box.ts'
import { verifierFor } from '../keys/crypto.ts'
import type { Keys } from '../keys/keys.ts'
import { pipeline, type Statement } from '../pool/pipeline.ts'
import type { StoredPart } from '../read/serve-entry.ts'

/** What an entry is checked with. */
export interface EntryVerifier {
  readonly client: PoolClient
  readonly devices: ReadonlyMap<string, JsonWebKey>
  readonly keys: Keys
}

interface Stored {
  readonly columns: {
    readonly id: string
    readonly kind: string
    readonly version: number
    readonly author: string
  }
  readonly seq: number
  readonly verdict: string
  readonly header: string
  readonly receipt: string
  readonly signature: string
  readonly siblings: readonly string[]
  readonly parts: readonly (StoredPart & { readonly salt: string | null })[]
}

/** The entry with its parts, and the headers of all that its author signed together with it, in their order: of a released one they lie in quarantine. */
const ENTRY: Statement = {
  name: 'verify-entry',
  text: `select jsonb_build_object(
      'columns', jsonb_build_object('id', e.id, 'kind', e.kind, 'version', e.version, 'author', e.author),
      'seq', e.seq, 'verdict', e.verdict, 'header', e.header, 'receipt', e.receipt, 'signature', e.signature,
      'siblings', case when q.id is null
        then (select jsonb_agg(b.header order by b.ordinal) from entry b where b.xid = e.xid and b.signature = e.signature)
        else (select jsonb_agg(b.header order by b.ordinal) from quarantine b where b.xid = q.xid and b.signature = q.signature)
        end,
      'parts', (select coalesce(jsonb_agg(jsonb_build_object('compartment', p.compartment, 'open', p.open,
          'salt', encode(p.salt, 'base64'), 'sealed', encode(p.sealed, 'base64'), 'wrapped', encode(p.wrapped, 'base64'),
          'key', p.key)), '[]') from part p where p.entry = e.id))
    from entry e left join quarantine q on q.id = e.id and q.author = e.author where e.id = $1`,
}

/** What of an entry does not agree with its signed header. A part that was erased is no problem; one that was changed is. */
export async function entryProblems(verifier: EntryVerifier, id: string): Promise<string[]> {
  const [rows] = await pipeline(verifier.client, [{ ...ENTRY, values: [id] }])
  const stored: Stored = JSON.parse(rows?.[0]?.[0] ?? 'null')
  const signed = await isSigned(verifier, stored)
  return [
    ...(columnsAgree(stored) ? [] : ['columns differ from what was signed']),
    ...partProblems(verifier.keys, stored),
    ...(signed ? [] : ['not signed by its device']),
  ]
}

function columnsAgree({ columns, header, receipt, seq, verdict }: Stored): boolean {
  const signed = headerOf(header)
  const said: { seq: number; verdict: string } = JSON.parse(receipt)
  return (
    columns.id === signed.id &&
    columns.kind === signed.kind &&
    columns.version === signed.version &&
    columns.author === signed.author.actor &&
    said.seq === seq &&
    said.verdict === verdict
  )
}

function partProblems(keys: Keys, { header, columns, parts }: Stored): string[] {
  const { commitments } = headerOf(header)
  return COMPARTMENTS.flatMap((compartment) => {
    const part = parts.find((one) => one.compartment === compartment)
    if (part === undefined) return []
    const opened = openSalted(keys, columns.id, part)
    const hash = opened && hashOf(commitmentPieces(opened.salt, opened.body))
    return hash === commitments[compartment] ? [] : [`the part ${compartment} was changed`]
  })
}

const SALT = 32

function openSalted(
  keys: Keys,
  entry: string,
  part: Stored['parts'][number],
): { salt: Buffer; body: Answers } | null {
  const { compartment, open, salt, sealed, wrapped, key } = part
  if (open !== null) return { salt: Buffer.from(salt ?? '', 'base64'), body: open }
  if (compartment === 'open' || sealed === null || wrapped === null || key === null) return null
  const at = { sealing: compartment, place: partPlace(entry, compartment) }
  const box = {
    sealed: Buffer.from(sealed, 'base64'),
    wrapped: Buffer.from(wrapped, 'base64'),
    key,
  }
  try {
    const plain = openBox(keys, at, box)
    return { salt: plain.subarray(0, SALT), body: JSON.parse(plain.subarray(SALT).toString()) }
  } catch {
    return null
  }
}

async function isSigned(
  { devices }: EntryVerifier,
  { header, signature, siblings }: Stored,
): Promise<boolean> {
  const { device, bundle } = headerOf(header)
  const key = devices.get(device)
  if (key === undefined) return false
  const hashes = siblings.map((text) => hashOf([text]))
  return verifierFor(device, key).verify(device, bundleText(bundle, hashes), signature)
}

function hashOf(pieces: readonly (Uint8Array | string)[]): string {
  const hash = createHash('sha256')
  for (const piece of pieces) hash.update(piece)
  return hash.digest('hex')
}

import type { Answers } from '../form/answer.ts'
import { base64url, bytesOf, hex } from './bytes.ts'
import { COMPARTMENTS, type Compartment } from './compartment.ts'
import type { Hasher, Sealer, Verifier } from './crypto.ts'
import type { Bundle, Draft, Part } from './entry.ts'
import type { Header } from './header.ts'
import { bundleText, commitmentPieces, headerText } from './sealing-text.ts'

const SALT_BYTES = 32

/** An entry about to be signed: its header without what sealing adds, and the answers of each compartment. */
export interface Unsealed {
  readonly header: Omit<Header, 'shape' | 'bundle' | 'commitments'>
  readonly parts: Readonly<Partial<Record<Compartment, Answers>>>
}

/** Gives each part its salt and the header the commitments to them. Throws `NotCanonical` for a body JSON cannot say. */
export async function sealEntry(
  bundle: string,
  { header, parts }: Unsealed,
  sealer: Pick<Sealer, 'sha256' | 'random'>,
): Promise<Draft> {
  const sealed: Partial<Record<Compartment, Part>> = {}
  const commitments: Partial<Record<Compartment, string>> = {}
  for (const compartment of COMPARTMENTS) {
    const body = parts[compartment]
    if (body === undefined) continue
    const salt = sealer.random(SALT_BYTES)
    sealed[compartment] = { salt: base64url(salt), body }
    commitments[compartment] = hex(await sealer.sha256(commitmentPieces(salt, body)))
  }
  return { header: { ...header, shape: 1, bundle, commitments }, parts: sealed }
}

/** Seals every entry and signs the bundle. */
export async function sealBundle(
  bundle: string,
  entries: readonly Unsealed[],
  sealer: Sealer,
): Promise<Bundle> {
  const sealed: Draft[] = []
  for (const entry of entries) sealed.push(await sealEntry(bundle, entry, sealer))
  const hashes = await headerHashes(sealed, sealer)
  return { id: bundle, entries: sealed, signature: await sealer.sign(bundleText(bundle, hashes)) }
}

/** SHA-256 of each header's text, lower-case hex: what the signature covers, and what the ledger's leaf begins with. */
export async function headerHashes(
  entries: readonly Pick<Draft, 'header'>[],
  { sha256 }: Hasher,
): Promise<readonly string[]> {
  const hashes: string[] = []
  for (const { header } of entries) hashes.push(hex(await sha256([headerText(header)])))
  return hashes
}

/** What is wrong with a bundle whose shape is right, and with which of its entries. */
export interface BundleProblem {
  readonly code:
    | 'id-twice'
    | 'wrong-bundle'
    | 'several-authors'
    | 'part-without-commitment'
    | 'commitment-without-part'
    | 'wrong-commitment'
    | 'bad-signature'
  readonly entry: string | null
}

/**
 * Does everything in a bundle belong together, and did its device sign it? Null: yes. The shape must have been
 * checked before (`shape.ts`). The signature is looked at last, for it costs most.
 */
export async function checkBundle(
  bundle: Bundle,
  verifier: Verifier,
): Promise<BundleProblem | null> {
  const ids = new Set<string>()
  for (const entry of bundle.entries) {
    const code = headerProblem(bundle, entry.header, ids) ?? (await partsProblem(entry, verifier))
    if (code !== null) return { code, entry: entry.header.id }
    ids.add(entry.header.id)
  }
  const device = bundle.entries[0]?.header.device ?? ''
  const text = bundleText(bundle.id, await headerHashes(bundle.entries, verifier))
  const signed = await verifier.verify(device, text, bundle.signature)
  return signed ? null : { code: 'bad-signature', entry: null }
}

/** One signature speaks for one author at one device. */
function headerProblem(
  bundle: Bundle,
  header: Header,
  ids: ReadonlySet<string>,
): BundleProblem['code'] | null {
  const first = bundle.entries[0]?.header ?? header
  if (ids.has(header.id)) return 'id-twice'
  if (header.bundle !== bundle.id) return 'wrong-bundle'
  const same =
    header.device === first.device &&
    header.attestedBy === first.attestedBy &&
    header.author.actor === first.author.actor &&
    header.author.post === first.author.post &&
    header.author.role === first.author.role
  return same ? null : 'several-authors'
}

async function partsProblem(
  { header, parts }: Draft,
  { sha256 }: Hasher,
): Promise<BundleProblem['code'] | null> {
  for (const compartment of COMPARTMENTS) {
    const part = parts[compartment]
    const commitment = header.commitments[compartment]
    if (part === undefined && commitment === undefined) continue
    if (commitment === undefined) return 'part-without-commitment'
    if (part === undefined) return 'commitment-without-part'
    const salt = bytesOf(part.salt)
    if (salt === null) return 'wrong-commitment'
    if (hex(await sha256(commitmentPieces(salt, part.body))) !== commitment)
      return 'wrong-commitment'
  }
  return null
}

import { createHash, createHmac, randomBytes } from 'node:crypto'
import type { Compartment } from '@cwmis/core/entry/compartment.ts'
import type { Draft, Parts } from '@cwmis/core/entry/entry.ts'
import type { Header } from '@cwmis/core/entry/header.ts'
import { bundleText, commitmentPieces, headerText } from '@cwmis/core/entry/sealing-text.ts'
import type { Subject } from '@cwmis/core/entry/subject.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import type { SealedAnswers } from '@cwmis/core/rule/carried-over.ts'
import { instantOf, isoOf, MINUTE } from '@cwmis/core/time/instant.ts'
import { signText } from '../keys/crypto.ts'
import { type Keys, RULE_DEVICE } from '../keys/keys.ts'
import { partsOf as partsInOrder } from './draft.ts'

const SALT_BYTES = 32

/** What the house itself writes: by which of its rules, on what. */
export interface HouseEntry {
  readonly id: string
  readonly bundle: string
  readonly subject: Subject
  readonly kind: string
  readonly version: number
  /** `NAME` of the author `rule:NAME`. */
  readonly rule: string
  readonly answers: Answers
  readonly sealed?: SealedAnswers
  readonly at: string
}

/** Seals and signs an entry of the house with its rule key: happened and written at once, having seen nothing on a screen. */
export function sealHouseEntry(keys: Keys, entry: HouseEntry): { draft: Draft; signature: string } {
  const parts = partsOf(keys, entry)
  const header: Header = {
    shape: 1,
    id: entry.id,
    bundle: entry.bundle,
    subject: entry.subject,
    kind: entry.kind,
    version: entry.version,
    author: { actor: `rule:${entry.rule}`, post: null, role: 'SYSTEM' },
    device: RULE_DEVICE,
    attestedBy: null,
    happenedOn: { from: entry.at, to: isoOf(instantOf(entry.at) + MINUTE), precision: 'minute' },
    writtenAt: entry.at,
    seen: null,
    commitments: commitmentsTo(parts),
  }
  const text = bundleText(entry.bundle, [sha256([headerText(header)])])
  return { draft: { header, parts }, signature: signText(keys.rule, text) }
}

/**
 * The open part's salt is made from the id: the same entry written twice has the same bytes, and is the same entry.
 * A sealed part's is drawn, so that nothing is left of it once the part is erased.
 */
function partsOf(keys: Keys, { id, answers, sealed = {} }: HouseEntry): Parts {
  const salt = createHmac('sha256', keys.token).update(`salt:${id}`).digest('base64url')
  const closed = Object.entries(sealed).map(([compartment, body]) => [
    compartment,
    { salt: randomBytes(SALT_BYTES).toString('base64url'), body },
  ])
  return { open: { salt, body: answers }, ...Object.fromEntries(closed) }
}

function commitmentsTo(parts: Parts): Header['commitments'] {
  const made: Partial<Record<Compartment, string>> = {}
  for (const [compartment, { salt, body }] of partsInOrder({ parts })) {
    made[compartment] = sha256(commitmentPieces(Buffer.from(salt, 'base64url'), body))
  }
  return made
}

/** SHA-256 of pieces one behind another, in hex. */
export function sha256(pieces: readonly (Uint8Array | string)[]): string {
  const hash = createHash('sha256')
  for (const piece of pieces) hash.update(piece)
  return hash.digest('hex')
}

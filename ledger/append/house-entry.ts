import { createHash, createHmac } from 'node:crypto'
import type { Draft } from '@cwmis/core/entry/entry.ts'
import type { Header } from '@cwmis/core/entry/header.ts'
import { bundleText, commitmentPieces, headerText } from '@cwmis/core/entry/sealing-text.ts'
import type { Subject } from '@cwmis/core/entry/subject.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import { instantOf, isoOf, MINUTE } from '@cwmis/core/time/instant.ts'
import { signText } from '../keys/crypto.ts'
import { type Keys, RULE_DEVICE } from '../keys/keys.ts'

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
  readonly at: string
}

/** Seals and signs an entry of the house with its rule key: happened and written at once, having seen nothing on a screen. */
export function sealHouseEntry(keys: Keys, entry: HouseEntry): { draft: Draft; signature: string } {
  // Made from the id: the same entry written twice has the same bytes, and is the same entry.
  const salt = createHmac('sha256', keys.token).update(`salt:${entry.id}`).digest()
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
    commitments: { open: sha256(commitmentPieces(salt, entry.answers)) },
  }
  const parts = { open: { salt: salt.toString('base64url'), body: entry.answers } }
  const text = bundleText(entry.bundle, [sha256([headerText(header)])])
  return { draft: { header, parts }, signature: signText(keys.rule, text) }
}

function sha256(pieces: readonly (Uint8Array | string)[]): string {
  const hash = createHash('sha256')
  for (const piece of pieces) hash.update(piece)
  return hash.digest('hex')
}

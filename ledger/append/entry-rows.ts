import { canonical } from '@cwmis/core/entry/canonical.ts'
import type { Compartment } from '@cwmis/core/entry/compartment.ts'
import type { Part } from '@cwmis/core/entry/entry.ts'
import { instantOf } from '@cwmis/core/time/instant.ts'
import { type Box, sealBox } from '../keys/box.ts'
import type { Keys } from '../keys/keys.ts'
import { tokenOf } from '../keys/token.ts'
import { partsOf } from './draft.ts'
import { textOfHeader } from './header-text.ts'
import type { Kept } from './kept.ts'
import { partPlace } from './locked.ts'
import { boxRow, type Row } from './rows.ts'

/** The row of an entry. */
export function entryRow({ entry, subject, bundle, signature, ordinal }: Kept): Row {
  const { header, receipt } = entry
  return {
    id: header.id,
    bundle,
    subject: subject.id,
    seq: receipt.seq,
    kind: header.kind,
    version: header.version,
    author: header.author.actor,
    verdict: receipt.verdict,
    written: header.writtenAt,
    recorded: receipt.recordedAt,
    header: textOfHeader(header),
    receipt: canonical(receipt),
    signature,
    ordinal,
  }
}

/** The rows of its parts. */
export function partRows(keys: Keys, { entry, subject, parts }: Kept): Row[] {
  const id = entry.header.id
  return partsOf({ parts }).map(([compartment, part]) => {
    const at = { entry: id, subject: subject.id, compartment }
    if (compartment === 'open') return { ...at, salt: plainBase64(part.salt), open: part.body }
    return { ...at, ...boxRow(sealPart(keys, { entry: id, compartment }, part)) }
  })
}

/** The salt lies sealed with the body: with it anybody could test a guess against the commitment in the header. */
function sealPart(
  keys: Keys,
  { entry, compartment }: { entry: string; compartment: Exclude<Compartment, 'open'> },
  part: Part,
): Box {
  const plain = Buffer.concat([
    Buffer.from(part.salt, 'base64url'),
    Buffer.from(canonical(part.body)),
  ])
  return sealBox(keys, { sealing: compartment, place: partPlace(entry, compartment) }, plain)
}

function plainBase64(text: string): string {
  return Buffer.from(text, 'base64url').toString('base64')
}

/** Relations it made or ended. */
export function linkRows({ subject, entry, effects }: Kept): Row[] {
  const { id } = entry.header
  return effects.links.map((link) => ({
    from_type: subject.type,
    from_id: subject.id,
    to_type: link.to.type,
    to_id: link.to.id,
    kind: link.kind,
    entry: id,
    ends: link.until === true,
    at: entry.receipt.recordedAt,
  }))
}

/** Who may see what because of it. */
export function grantRows({ subject, entry, effects }: Kept): Row[] {
  return effects.grants.map((grant) => ({
    subject: (grant.on ?? subject).id,
    type: (grant.on ?? subject).type,
    principal: grant.principal,
    relation: grant.relation,
    given_by: subject.id,
    ends: grant.ends === true,
    at: givenAt(entry),
    entry: entry.header.id,
  }))
}

/**
 * From when on what an entry gives is given: from its receipt; but what opens a subject gives it from its writing, for
 * its author may have gone on writing about it long before both reached the ledger.
 */
export function givenAt({ header, receipt }: Kept['entry']): string {
  const { recordedAt, seq } = receipt
  const wrote = header.writtenAt
  return seq === 1 && instantOf(wrote) < instantOf(recordedAt) ? wrote : recordedAt
}

/** From whom its subject is hidden because of it. */
export function exclusionRows({ subject, entry, effects }: Kept): Row[] {
  return effects.exclusions.map(({ actor, ends }) => ({
    subject: subject.id,
    actor,
    ends: ends === true,
    at: entry.receipt.recordedAt,
    entry: entry.header.id,
  }))
}

/** The keyed hashes by which its subject can be matched. */
export function tokenRows(keys: Keys, { subject, effects }: Kept): Row[] {
  return effects.tokens.map((token) => ({ token: tokenOf(keys, token), subject: subject.id }))
}

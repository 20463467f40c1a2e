import { canonical } from '@cwmis/core/entry/canonical.ts'
import { COMPARTMENTS, type Compartment } from '@cwmis/core/entry/compartment.ts'
import { headerText } from '@cwmis/core/entry/sealing-text.ts'
import type { Part } from '@cwmis/core/entry/entry.ts'
import { openState } from '@cwmis/core/subject/folds.ts'
import type { Slice } from '@cwmis/core/subject/slice.ts'
import { type Box, sealBox } from '../keys/box.ts'
import { tokenOf } from '../keys/token.ts'
import type { Keys } from '../keys/keys.ts'
import { auditLine } from '../audit-line.ts'
import type { Case, Decision } from './decide.ts'
import type { Kept } from './kept.ts'
import { listColumns } from './list-columns.ts'
import { headPlace, partPlace } from './locked.ts'
import { quarantineRows } from './quarantine.ts'
import type { Working } from './working.ts'

/** What `app.append_write` is given: rows by table, in the words of that function. */
export type Written = Readonly<Record<string, unknown>>

/** Everything one decided bundle leaves behind, sealed and ready to be written. */
export function written(question: Case, decision: Decision): Written {
  const { locked, caller, keys } = question
  const { kept, moved } = decision
  return {
    subjects: moved.map(({ subject, seq, access }) => ({ ...subject, seq, place: access.place, at: locked.now })),
    entries: kept.map((one) => entryRow(one)),
    parts: kept.flatMap((one) => partRows(keys, one)),
    heads: moved.flatMap((one) => headRows(keys, one, locked.now)),
    ...some('clocks', moved.flatMap(clockRows)),
    ...some('links', kept.flatMap((one) => linkRows(one))),
    ...some('grants', kept.flatMap((one) => grantRows(one))),
    ...some('exclusions', kept.flatMap((one) => exclusionRows(one))),
    ...some('tokens', kept.flatMap((one) => tokenRows(keys, one))),
    ...some('numbers', moved.flatMap((one) => numberRows(one, locked.now))),
    ...some('quarantine', quarantineRows(question, decision.quarantine)),
    ...some('released', releasedRows(decision)),
    audit: auditOf(question, decision),
    session: caller.session?.toString('hex') ?? null,
  }
}

function some(name: string, rows: readonly unknown[]): Written {
  return rows.length === 0 ? {} : { [name]: rows }
}

function entryRow({ entry, subject, bundle, signature, ordinal }: Kept): Written {
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
    header: headerText(header),
    receipt: canonical(receipt),
    signature,
    ordinal,
  }
}

function partRows(keys: Keys, { entry, subject, parts }: Kept): Written[] {
  const id = entry.header.id
  return COMPARTMENTS.flatMap((compartment) => {
    const part = parts[compartment]
    if (part === undefined) return []
    const at = { entry: id, subject: subject.id, compartment }
    if (compartment === 'open') return [{ ...at, salt: plainBase64(part.salt), open: part.body }]
    return [{ ...at, ...boxRow(sealPart(keys, { entry: id, compartment }, part)) }]
  })
}

/** The salt lies sealed with the body: with it anybody could test a guess against the commitment in the header. */
function sealPart(
  keys: Keys,
  { entry, compartment }: { entry: string; compartment: Exclude<Compartment, 'open'> },
  part: Part,
): Box {
  const plain = Buffer.concat([Buffer.from(part.salt, 'base64url'), Buffer.from(canonical(part.body))])
  return sealBox(keys, { sealing: compartment, place: partPlace(entry, compartment) }, plain)
}

function plainBase64(text: string): string {
  return Buffer.from(text, 'base64url').toString('base64')
}

/** A box as the database functions take it. */
export function boxRow({ sealed, wrapped, key }: Box): Written {
  return { sealed: sealed.toString('base64'), wrapped: wrapped.toString('base64'), key }
}

/** The rows of the slices that moved; all of them where the subject's place did, since each row carries it. */
export function headRows(keys: Keys, { subject, slices, before, access }: Working, at: string): Written[] {
  const columns = listColumns(subject.type, slices)
  return COMPARTMENTS.flatMap((compartment) => {
    const slice = slices[compartment]
    if (slice === undefined || slice === before[compartment]) return []
    const row = { subject: subject.id, type: subject.type, place: access.place, compartment, at }
    const about = { ...row, revision: slice.revision, fold: slice.fold }
    if (compartment === 'open') return [{ ...about, ...columns, state: slice }]
    return [{ ...about, ...boxRow(sealHead(keys, { subject: subject.id, compartment }, slice)) }]
  })
}

function sealHead(
  keys: Keys,
  { subject, compartment }: { subject: string; compartment: Exclude<Compartment, 'open'> },
  slice: Slice,
): Box {
  const at = { sealing: compartment, place: headPlace(subject, compartment) }
  return sealBox(keys, at, Buffer.from(JSON.stringify(slice)))
}

/** All clocks of a subject whose clocks changed. */
export function clockRows({ subject, slices, before }: Working): Written[] {
  const clocks = openState(subject.type, slices)?.clocks ?? []
  const was = openState(subject.type, before)?.clocks ?? []
  if (clocks === was || JSON.stringify(clocks) === JSON.stringify(was)) return []
  return [{ subject: subject.id, clocks }]
}

function linkRows({ subject, entry, effects }: Kept): Written[] {
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

function grantRows({ subject, entry, effects }: Kept): Written[] {
  return effects.grants.map((grant) => ({
    subject: (grant.on ?? subject).id,
    type: (grant.on ?? subject).type,
    principal: grant.principal,
    relation: grant.relation,
    given_by: subject.id,
    ends: grant.ends === true,
    at: entry.receipt.recordedAt,
    entry: entry.header.id,
  }))
}

function exclusionRows({ subject, entry, effects }: Kept): Written[] {
  return effects.exclusions.map(({ actor, ends }) => ({
    subject: subject.id,
    actor,
    ends: ends === true,
    at: entry.receipt.recordedAt,
    entry: entry.header.id,
  }))
}

function tokenRows(keys: Keys, { subject, effects }: Kept): Written[] {
  return effects.tokens.map((token) => ({ token: tokenOf(keys, token), subject: subject.id }))
}

function numberRows({ subject, given }: Working, at: string): Written[] {
  return given === undefined ? [] : [{ child: subject.id, ...given, at }]
}

function releasedRows({ released, kept }: Decision): Written[] {
  const first = kept[0]
  if (released === null || first === undefined) return []
  return [{ id: released.header.id, author: released.header.author.actor, by: first.entry.header.id }]
}

function auditOf({ bundle, caller, locked }: Case, { result, quarantine, kept }: Decision): Written {
  const subjects = [...new Set(bundle.entries.map(({ header }) => header.subject.id))]
  const line = auditLine({
    at: locked.now,
    actor: caller.actor,
    device: caller.device,
    door: 'append',
    purpose: 'casework',
    subjects,
    outcome: quarantine === null ? result.outcome : 'quarantine',
    more: {
      bundle: bundle.id,
      entries: kept.map(({ entry }) => entry.header.id),
      kinds: [...new Set(bundle.entries.map(({ header }) => header.kind))],
      repeated: result.repeated,
      rule: result.rule ?? null,
    },
  })
  return { at: locked.now, actor: caller.actor, subjects, line }
}

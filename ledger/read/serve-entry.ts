import type { Content } from '@cwmis/core/content.ts'
import { indexContent } from '@cwmis/core/content-index.ts'
import { COMPARTMENTS, type Compartment } from '@cwmis/core/entry/compartment.ts'
import type { Entry, Receipt } from '@cwmis/core/entry/entry.ts'
import type { Header, When } from '@cwmis/core/entry/header.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import type { Slices } from '@cwmis/core/subject/fold.ts'
import { openState } from '@cwmis/core/subject/folds.ts'
import type { ReportState } from '@cwmis/core/subject/report/state.ts'
import type { OpenSlice } from '@cwmis/core/subject/slice.ts'
import { dateOf, whenOfDate } from '@cwmis/core/time/instant.ts'
import { partPlace } from '../append/locked.ts'
import { headerOf } from '../append/release.ts'
import { openBox } from '../keys/box.ts'
import type { Keys } from '../keys/keys.ts'

/** An entry as stored, with those of its parts that the policies let through. */
export interface StoredEntry {
  readonly header: string
  readonly receipt: string
  readonly parts: readonly StoredPart[]
}

export interface StoredPart {
  readonly compartment: Compartment
  readonly open: Answers | null
  readonly sealed: string | null
  readonly wrapped: string | null
  readonly key: number | null
}

/** SQL for the parts of the entry `e`. */
export const PARTS = `(select coalesce(json_agg(json_build_object('compartment', p.compartment, 'open', p.open,
  'sealed', encode(p.sealed, 'base64'), 'wrapped', encode(p.wrapped, 'base64'), 'key', p.key)), '[]')
  from part p where p.entry = e.id)`

/** The salt before the body of a sealed part. */
export const SALT_BYTES = 32

/** An entry with the parts of these compartments opened. @throws when a sealed one was tampered with */
export function openEntry(keys: Keys, stored: StoredEntry, held: readonly Compartment[]): Entry {
  const header = headerOf(stored.header)
  const receipt: Receipt = JSON.parse(stored.receipt)
  const parts: Partial<Record<Compartment, Answers>> = {}
  for (const part of stored.parts) {
    if (held.includes(part.compartment)) parts[part.compartment] = openPart(keys, header.id, part)
  }
  return { header, receipt, parts }
}

function openPart(keys: Keys, entry: string, part: StoredPart): Answers {
  return part.open ?? JSON.parse(partText(keys, entry, { ...part, open: null }))
}

/** The JSON of a part's body, to the letter as it lies there. @throws when a sealed one was tampered with */
export function partText(
  keys: Keys,
  entry: string,
  part: Omit<StoredPart, 'open'> & { readonly open: string | null },
): string {
  const { compartment, open, sealed, wrapped, key } = part
  if (open !== null) return open
  if (compartment === 'open' || sealed === null || wrapped === null || key === null) {
    throw new Error(`a part of ${entry} is neither plain nor sealed`)
  }
  const at = { sealing: compartment, place: partPlace(entry, compartment) }
  const box = {
    sealed: Buffer.from(sealed, 'base64'),
    wrapped: Buffer.from(wrapped, 'base64'),
    key,
  }
  return openBox(keys, at, box).subarray(SALT_BYTES).toString()
}

/**
 * The entry as it may leave the server for a reader of these compartments: without the commitments of other
 * parts, without seq and what its author had seen; a kind whose name says too much under its cover (or not
 * at all: null); of a report only dates, for the minute of a call can tell who called.
 */
export function serveEntry(
  content: Content,
  entry: Entry,
  { held, type }: { readonly held: readonly Compartment[]; readonly type: string },
): Entry | null {
  const { header } = entry
  const hidden = COMPARTMENTS.some(
    (one) => header.commitments[one] !== undefined && !held.includes(one),
  )
  const cover = hidden ? indexContent(content).newestKind(header.kind)?.cover : undefined
  if (cover === 'nothing') return null
  const dated = isDated(type, held)
  const served: Header = {
    ...header,
    kind: cover ?? header.kind,
    seen: header.seen === null ? null : { stamp: null, own: header.seen.own },
    commitments: heldOnly(header.commitments, held),
    ...(dated
      ? { happenedOn: daysOf(header.happenedOn), writtenAt: dayStart(header.writtenAt) }
      : {}),
  }
  const { verdict, rule, recordedAt } = entry.receipt
  const receipt = {
    recordedAt: dated ? dayStart(recordedAt) : recordedAt,
    seq: null,
    saw: null,
    verdict,
    rule,
  }
  return { header: served, receipt, parts: heldOnly(entry.parts, held) }
}

/**
 * The slices as they may leave the server for a reader of these compartments: of a report the clocks say the day
 * they began, not the minute. When they are due stays exact, for somebody has to keep it.
 */
export function serveSlices(
  slices: Slices,
  { held, type }: { readonly held: readonly Compartment[]; readonly type: string },
): Slices {
  const report = openState('report', slices)
  if (report === null || !isDated(type, held)) return slices
  const open: ReportState = withDays(report)
  return { ...slices, open }
}

/** An open slice whose clocks say the day they began. */
export function withDays<S extends OpenSlice>(open: S): S {
  const clocks = open.clocks.map((clock) => ({ ...clock, startedAt: dayStart(clock.startedAt) }))
  return { ...open, clocks }
}

/** Is it a report to somebody who may not know its reporter? */
export function isDated(type: string, held: readonly Compartment[]): boolean {
  return type === 'report' && !held.includes('REP')
}

function heldOnly<V>(
  members: Readonly<Partial<Record<Compartment, V>>>,
  held: readonly Compartment[],
): Partial<Record<Compartment, V>> {
  const kept: Partial<Record<Compartment, V>> = {}
  for (const one of held) {
    const member = members[one]
    if (member !== undefined) kept[one] = member
  }
  return kept
}

function daysOf(when: When): When {
  if (when.precision !== 'minute' && when.precision !== 'hour') return when
  return whenOfDate(dateOf(when.from), 'day')
}

function dayStart(instant: string): string {
  return whenOfDate(dateOf(instant), 'day').from
}

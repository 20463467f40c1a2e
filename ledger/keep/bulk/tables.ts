import { openState } from '@cwmis/core/subject/folds.ts'
import { headRows } from '../../append/head-rows.ts'
import type { Row } from '../../append/rows.ts'
import { searchRows } from '../../follow/search-view.ts'
import type { Keys } from '../../keys/keys.ts'
import { bytesCell, cell, cells, line, reachOf } from './lines.ts'
import type { HeldSubject, Memory } from './memory.ts'

/** How memories become rows. */
export interface Laying {
  readonly keys: Keys
  /** ISO 8601 UTC: alerts of clocks that are due by then count as told; null: none does, as an append leaves them. */
  readonly toldUntil: string | null
}

/** The tables of a bulk load, with the columns it writes; the rest keep their defaults. */
export const COLUMNS = {
  subject: 'id, type, seq, place, opened_at, in_district, in_sub_county',
  entry:
    'id, bundle, subject, seq, kind, version, author, verdict, written_at, recorded_at, header, receipt, signature, ordinal',
  part: 'entry, subject, compartment, salt, open, sealed, wrapped, key',
  head: `subject, compartment, type, place, revision, fold, state, sealed, wrapped, key, changed_at, status, active, risk,
    desk, other_desk, officer, due_at, waits, in_district, in_sub_county`,
  clock:
    'subject, clock, started_at, sort, limit_version, paused_since, paused_for, stopped_at, due_at, alerts, next_alert_at',
  link: 'from_type, from_id, to_type, to_id, kind, entry, since, until',
  access_grant: 'subject, type, principal, relation, given_by, since, until, entry, holder',
  match_token: 'token, subject',
  child_number: 'child, ordinal, number, given_at',
  audit: 'at, actor, subjects, line, ordinal',
  search_key: 'key, subject, weight',
} as const

export type Table = keyof typeof COLUMNS

/** The rows of memories as COPY takes them. Entries and audit rows get their places in the one transaction that writes them all. */
export function linesOf(laying: Laying, memories: readonly Memory[]): Record<Table, string[]> {
  const added = <T>(one: (memory: Memory) => readonly T[]): T[] => memories.flatMap(one)
  const held = added(({ subjects }) => [...subjects.values()])
  return {
    subject: held.map(subjectLine),
    entry: added((one) => one.added.entries).map(entryLine),
    part: added((one) => one.added.parts).map(partLine),
    head: held.flatMap((one) => headLines(laying, one)),
    clock: held.flatMap((one) => clockLines(laying, one)),
    link: added((one) => one.links).map(({ from, to, kind, entry, since, until }) =>
      line([from.type, from.id, to.type, to.id, kind, entry, since, until].map(cell)),
    ),
    access_grant: added((one) => one.grants).map(({ on, principal, relation, ...one }) => {
      const ends = [one.givenBy, one.from, cell(one.until), one.entry]
      return line([
        on.id,
        on.type,
        cell(principal),
        relation,
        ...ends,
        cell(`${on.type}|${principal}`),
      ])
    }),
    match_token: [...new Set(added((one) => one.added.tokens).map(tokenLine))],
    child_number: held.flatMap(numberLines),
    audit: added((one) => one.added.audit).map(auditLine),
    search_key: held.flatMap(searchLines),
  }
}

function subjectLine({ working, openedAt }: HeldSubject): string {
  const { subject, seq, access } = working
  const reach = reachOf(subject.type, access.place)
  return line([subject.id, subject.type, seq, access.place, openedAt, ...reach].map(cell))
}

const ENTRY = ['id', 'bundle', 'subject', 'seq', 'kind', 'version', 'author', 'verdict', 'written']
const ENTRY_TEXTS = ['recorded', 'header', 'receipt', 'signature']

function entryLine(row: Row, ordinal: number): string {
  return line([...cells(row, ENTRY), ...cells(row, ENTRY_TEXTS), String(ordinal)])
}

function partLine(row: Row): string {
  const bytes = [bytesCell(row['salt']), cell(row['open'])]
  const sealed = [bytesCell(row['sealed']), bytesCell(row['wrapped']), cell(row['key'])]
  return line([...cells(row, ['entry', 'subject', 'compartment']), ...bytes, ...sealed])
}

const LISTED = ['status', 'active', 'risk', 'desk', 'other_desk', 'officer']

function headLines({ keys }: Laying, { working, openedAt, changedAt }: HeldSubject): string[] {
  const { subject, access } = working
  const reach = reachOf(subject.type, access.place).map(cell)
  return headRows(keys, { ...working, before: {} }, openedAt).map((row) => {
    const named = cells(row, [
      'subject',
      'compartment',
      'type',
      'place',
      'revision',
      'fold',
      'state',
    ])
    const sealed = [bytesCell(row['sealed']), bytesCell(row['wrapped']), cell(row['key'])]
    const changed = Object.entries(changedAt).find(([one]) => one === row['compartment'])?.[1]
    const due = [cell(row['due'] ?? 'infinity'), cell(row['waits'])]
    return line([...named, ...sealed, cell(changed), ...cells(row, LISTED), ...due, ...reach])
  })
}

function clockLines(
  { toldUntil }: Laying,
  { working: { subject, slices } }: HeldSubject,
): string[] {
  const clocks = openState(subject.type, slices)?.clocks ?? []
  return clocks.map((one) => {
    const alerts = one.alertAts
      .map(({ at }) => at)
      .filter((at) => toldUntil === null || at > toldUntil)
    const pauses = [one.pausedSince, one.pausedFor, one.stoppedAt]
    const ends = [one.dueAt, one.alertAts, alerts.toSorted()[0]]
    return line(
      [subject.id, one.clock, one.startedAt, one.sort, one.limit, ...pauses, ...ends].map(cell),
    )
  })
}

function tokenLine({ token, subject }: Row): string {
  return line([bytesCell(token), cell(subject)])
}

function numberLines({ working: { subject, given }, openedAt }: HeldSubject): string[] {
  if (given === undefined) return []
  return [line([subject.id, String(given.ordinal), given.number, openedAt])]
}

function auditLine(row: Row, ordinal: number): string {
  const { subjects } = row
  const ids = Array.isArray(subjects) ? `{${subjects.join(',')}}` : '{}'
  return line([...cells(row, ['at', 'actor']), ids, cell(row['line']), String(ordinal)])
}

function searchLines({ working: { subject, slices } }: HeldSubject): string[] {
  const { type, id } = subject
  const open = openState(type, slices)
  if (open === null || (type !== 'child' && type !== 'report')) return []
  return searchRows({ id, type, open }).map((row) =>
    line([cell(row.key), row.subject, String(row.weight)]),
  )
}

import { SUBJECT_TYPES, type SubjectType } from '@cwmis/core/entry/subject.ts'
import type { PoolClient } from 'pg'
import type { ListColumns } from '../append/list-columns.ts'
import { BEGIN, pipeline, type Rows } from '../pool/pipeline.ts'
import { compartmentOf } from '../read/entry-rows.ts'
import type { StoredText } from '../read/head-text.ts'
import type { StoredEntry, StoredPart } from '../read/serve-entry.ts'
import { BY_INDEX, type Range, READS } from './rebuild-reads.ts'

/** A subject with everything that is compared with what its entries make of it. */
export interface Stored {
  readonly id: string
  readonly type: SubjectType
  readonly place: string | null
  readonly seq: number
  readonly number: string | null
  readonly heads: readonly StoredText[]
  readonly columns: ListColumns | null
  readonly clocks: number
  /** A search key with its weight each. */
  readonly keys: readonly string[]
  readonly entries: readonly StoredEntry[]
}

/**
 * One batch of subjects with all their entries, under the locks an append would take, so that nothing moves while it
 * is compared. A subject that came to be only after the locks were taken is left out.
 */
export async function readBatch(client: PoolClient, { after, to }: Range): Promise<Stored[]> {
  const reads = READS.map((one) => ({ ...one, values: [after, to] }))
  const [, , locked = [], subjects = [], ...rest] = await pipeline(client, [
    BEGIN,
    BY_INDEX,
    ...reads,
  ])
  const found = foundIn(rest)
  const among = new Set(locked.map(([id]) => id))
  return subjects.filter(([id]) => among.has(id)).flatMap((row) => storedOf(row, found))
}

type BySubject = ReadonlyMap<string | null | undefined, Rows>

interface Found {
  readonly numbers: BySubject
  readonly heads: BySubject
  readonly clocks: BySubject
  readonly keys: BySubject
  readonly entries: BySubject
  /** By entry. */
  readonly parts: BySubject
}

function foundIn([numbers, heads, clocks, keys, entries, parts]: readonly Rows[]): Found {
  return {
    numbers: byFirst(numbers),
    heads: byFirst(heads),
    clocks: byFirst(clocks),
    keys: byFirst(keys),
    entries: byFirst(entries),
    parts: byFirst(parts),
  }
}

function byFirst(rows: Rows = []): BySubject {
  return Map.groupBy(rows, ([first]) => first)
}

function storedOf([id = null, name, place = null, seq]: Rows[number], found: Found): Stored[] {
  const type = SUBJECT_TYPES.find((one) => one === name)
  if (id === null || type === undefined) return []
  const heads = found.heads.get(id) ?? []
  const open = heads.find(([, compartment]) => compartment === 'open')
  return [
    {
      id,
      type,
      place,
      seq: Number(seq),
      number: found.numbers.get(id)?.[0]?.[1] ?? null,
      heads: heads.flatMap(headOf),
      columns: open === undefined ? null : columnsOf(open),
      clocks: Number(found.clocks.get(id)?.[0]?.[1] ?? 0),
      keys: found.keys.get(id)?.[0]?.[1]?.split('\n') ?? [],
      entries: (found.entries.get(id) ?? []).map((row) => entryOf(row, found)),
    },
  ]
}

function headOf(row: Rows[number]): StoredText[] {
  const [, name, fold = null, state = null, sealed = null, wrapped = null, key = null] = row
  const compartment = compartmentOf(name)
  if (compartment === null || fold === null) return []
  return [{ compartment, fold, state, sealed, wrapped, key: key === null ? null : Number(key) }]
}

function columnsOf(row: Rows[number]): ListColumns {
  const [status = null, active, risk = null, desk = null, other_desk = null] = row.slice(7)
  const [officer = null, waits, due = null] = row.slice(12)
  const flags = { active: active === 't', waits: waits === 't' }
  return { status, risk, desk, other_desk, officer, due, ...flags }
}

function entryOf([, id, header, receipt]: Rows[number], { parts }: Found): StoredEntry {
  return {
    header: header ?? '',
    receipt: receipt ?? '',
    parts: (parts.get(id) ?? []).flatMap(partOf),
  }
}

function partOf(row: Rows[number]): StoredPart[] {
  const [, name, open = null, sealed = null, wrapped = null, key = null] = row
  const compartment = compartmentOf(name)
  if (compartment === null) return []
  const plain = open === null ? null : JSON.parse(open)
  return [{ compartment, open: plain, sealed, wrapped, key: key === null ? null : Number(key) }]
}

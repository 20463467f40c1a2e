import { SUBJECT_TYPES, type SubjectType } from '@cwmis/core/entry/subject.ts'
import type { PoolClient } from 'pg'
import type { ListColumns } from '../append/list-columns.ts'
import { BEGIN, pipeline, type Rows } from '../pool/pipeline.ts'
import { compartmentOf } from '../read/entry-rows.ts'
import type { Laid, LaidEntry } from './rebuild-open.ts'
import { BY_INDEX, type Range, READS } from './rebuild-reads.ts'

/** A subject with everything that is compared with what its entries make of it. */
export interface Stored {
  readonly id: string
  readonly type: SubjectType
  readonly place: string | null
  readonly seq: number
  readonly number: string | null
  readonly heads: readonly Laid[]
  readonly columns: ListColumns | null
  readonly clocks: number
  /** A search key with its weight on each line; empty where there is none. */
  readonly keys: string
  readonly entries: readonly LaidEntry[]
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
      heads: heads.flatMap(laidOf),
      columns: open === undefined ? null : columnsOf(open),
      clocks: Number(found.clocks.get(id)?.[0]?.[1] ?? 0),
      keys: found.keys.get(id)?.[0]?.[1] ?? '',
      entries: (found.entries.get(id) ?? []).map((row) => entryOf(row, found)),
    },
  ]
}

function columnsOf(row: Rows[number]): ListColumns {
  const [status = null, active, risk = null, desk = null, other_desk = null] = row.slice(5)
  const [officer = null, waits, due = null] = row.slice(10)
  const flags = { active: active === 't', waits: waits === 't' }
  return { status, risk, desk, other_desk, officer, due, ...flags }
}

function entryOf([, id, text]: Rows[number], { parts }: Found): LaidEntry {
  return { text: text ?? '', parts: (parts.get(id) ?? []).flatMap(laidOf) }
}

/** A head or a part: what it belongs to, its compartment, plain or boxed. */
function laidOf([, name, plain = null, boxed = null, key = null]: Rows[number]): Laid[] {
  const compartment = compartmentOf(name)
  if (compartment === null) return []
  return [{ compartment, plain, boxed, key: key === null ? null : Number(key) }]
}

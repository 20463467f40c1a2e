import type { JsonWebKey } from 'node:crypto'
import type { Grant, HeldPost } from '@cwmis/core/access/access.ts'
import { COMPARTMENTS, type Compartment } from '@cwmis/core/entry/compartment.ts'
import type { SubjectType } from '@cwmis/core/entry/subject.ts'
import { weighed } from '@cwmis/core/subject/fit.ts'
import type { Slices } from '@cwmis/core/subject/fold.ts'
import type { Slice } from '@cwmis/core/subject/slice.ts'
import { openBox } from '../keys/box.ts'
import type { Keys } from '../keys/keys.ts'
import type { Rows } from '../pool/pipeline.ts'
import { headName, type OpenedSlice } from './opened.ts'

/** What `app.append_lock` answers, under the locks it took. */
export interface Locked {
  readonly now: string
  /** The session, if there is one and it is not over; `touch`: its last use is to be written down anew. */
  readonly session: { readonly touch: boolean } | null
  readonly device: {
    readonly actor: string | null
    readonly key: JsonWebKey
    readonly revoked: boolean
    /** Its last sync, or the beginning of this session. */
    readonly lastContact: string
  } | null
  readonly posts: readonly HeldPost[]
  readonly known: readonly KnownEntry[]
  /** Entries of this author that lie in quarantine. */
  readonly quarantined: readonly {
    readonly id: string
    readonly author: string
    readonly header: string
  }[]
  readonly subjects: readonly LockedSubject[]
}

/** An entry of one of the ids asked for. `header` and `receipt` are the stored texts. */
export interface KnownEntry {
  readonly id: string
  readonly author: string
  readonly bundle: string
  readonly header: string
  readonly receipt: string
}

export interface LockedSubject {
  readonly id: string
  readonly type: SubjectType
  readonly seq: number
  readonly place: string | null
  readonly grants: readonly Grant[]
  readonly excluded: readonly string[]
  readonly heads: readonly StoredHead[]
}

/** A slice as stored: plain, or sealed in base64. */
export interface StoredHead {
  readonly compartment: Compartment
  readonly fold: string
  readonly state: Slice | null
  readonly sealed: string | null
  readonly wrapped: string | null
  readonly key: number | null
  /** Which version of its row it is, where that is known. */
  readonly version?: string
}

type Brought = Omit<Locked, 'subjects'>
type Found = Omit<LockedSubject, 'heads'>

/** How many bundles were asked about, and the slices of which the database was told that they are here. */
interface AskedOf {
  readonly bundles: number
  readonly here: ReadonlyMap<string, OpenedSlice>
}

/** What the rows of `app.append_lock` say of each bundle. @throws where one is missing */
export function lockedOf(rows: Rows, { bundles, here }: AskedOf): Locked[] {
  const brought: Brought[] = []
  const subjects: (LockedSubject & { readonly at: number })[] = []
  const heads = new Map<string, StoredHead[]>()
  for (const [at, subject, body, compartment, ...head] of rows) {
    if (!subject) brought[Number(at) - 1] = JSON.parse(body ?? 'null')
    else if (compartment) headsOf(heads, subject).push(headOf({ subject, compartment, here }, head))
    else {
      const found: Found = JSON.parse(body ?? 'null')
      subjects.push({ ...found, at: Number(at) - 1, heads: headsOf(heads, subject) })
    }
  }
  return Array.from({ length: bundles }, (_, at) => {
    const one = brought[at]
    if (one === undefined) throw new Error('the ledger did not answer')
    return { ...one, subjects: subjects.filter((subject) => subject.at === at) }
  })
}

function headsOf(heads: Map<string, StoredHead[]>, subject: string): StoredHead[] {
  const there = heads.get(subject) ?? []
  heads.set(subject, there)
  return there
}

interface HeadOf {
  readonly subject: string
  readonly compartment: string
  readonly here: AskedOf['here']
}

function headOf({ subject, compartment, here }: HeadOf, columns: Rows[number]): StoredHead {
  const [fold, state, sealed, wrapped, key, version] = columns
  const name = COMPARTMENTS.find((one) => one === compartment)
  if (name === undefined) throw new Error(`no such compartment: ${compartment}`)
  return {
    compartment: name,
    fold: fold ?? '',
    state: state
      ? sliceFrom(state)
      : sealed
        ? null
        : unchanged(here.get(headName(subject, name)), version),
    sealed: sealed ?? null,
    wrapped: wrapped ?? null,
    key: key ? Number(key) : null,
    version: version ?? '',
  }
}

/** A head that came without its slice is the one that is here. */
function unchanged(opened: OpenedSlice | undefined, version: string | null | undefined): Slice {
  if (opened === undefined || opened.version !== version)
    throw new Error('a head came without its slice')
  return opened.slice
}

/** The name under which a slice is sealed. */
export function headPlace(subject: string, compartment: Compartment): string {
  return `head:${subject}:${compartment}`
}

/** The name under which a part is sealed. */
export function partPlace(entry: string, compartment: Compartment): string {
  return `part:${entry}:${compartment}`
}

/** The slices of stored heads, opened. @throws when a sealed one was tampered with */
export function openHeads(keys: Keys, subject: string, heads: readonly StoredHead[]): Slices {
  const slices: Partial<Record<Compartment, Slice>> = {}
  for (const head of heads) slices[head.compartment] = openHead(keys, subject, head)
  return slices
}

function openHead(keys: Keys, subject: string, head: StoredHead): Slice {
  const { compartment, state, sealed, wrapped, key } = head
  if (state !== null) return state
  if (compartment === 'open' || sealed === null || wrapped === null || key === null) {
    throw new Error(`a head of ${subject} is neither plain nor sealed`)
  }
  const at = { sealing: compartment, place: headPlace(subject, compartment) }
  const box = {
    sealed: Buffer.from(sealed, 'base64'),
    wrapped: Buffer.from(wrapped, 'base64'),
    key,
  }
  return sliceFrom(openBox(keys, at, box).toString())
}

function sliceFrom(text: string): Slice {
  return weighed<Slice>(JSON.parse(text), Buffer.byteLength(text))
}

import { COMPARTMENTS } from '@cwmis/core/entry/compartment.ts'
import type { Subject } from '@cwmis/core/entry/subject.ts'
import type { Slices } from '@cwmis/core/subject/fold.ts'
import type { StoredHead } from '../append/locked.ts'
import type { Statement } from '../pool/pipeline.ts'
import { historiesOf } from '../read/history.ts'
import { type Ask, OWN_GRANTS, SEALED, type Seen } from '../read/reader.ts'
import { PARTS, type StoredEntry } from '../read/serve-entry.ts'
import { type Looking, opened, type ReadSubject } from '../read/subject.ts'

/** At most fifty entries of the last ninety days ride to a device; older ones are fetched when somebody asks. */
const FETCH: Statement = {
  name: 'sync-fetch',
  text: `select json_build_object('id', s.id, 'type', s.type, 'place', s.place, 'sealed', ${SEALED}, 'grants', ${OWN_GRANTS},
    'heads', (select json_agg(json_build_object('compartment', h.compartment, 'fold', h.fold, 'state', h.state,
        'sealed', encode(h.sealed, 'base64'), 'wrapped', encode(h.wrapped, 'base64'), 'key', h.key))
      from head h where h.subject = s.id),
    'entries', (select coalesce(json_agg(json_build_object('seq', e.seq, 'header', e.header, 'receipt', e.receipt,
        'parts', ${PARTS}) order by e.seq desc), '[]')
      from (select * from entry x where x.subject = s.id and x.recorded_at > now() - interval '90 days'
        order by x.seq desc limit 50) as e))
    from subject s where s.id = any ($1::uuid[])`,
}

interface Fetched extends Seen {
  readonly heads: readonly StoredHead[] | null
  readonly entries: readonly (StoredEntry & { readonly seq: number })[]
}

/**
 * The wanted subjects as a device gets them. Compartments other than the open one ride only with a subject the
 * reader is responsible for; elsewhere, and to the parties of a hand-off, they are read on demand.
 */
export async function fetchSubjects(
  looking: Looking,
  ask: Ask,
  wanted: readonly Subject[],
): Promise<readonly ReadSubject[]> {
  if (wanted.length === 0) return []
  const [rows = []] = await ask([
    { ...FETCH, values: [`{${wanted.map(({ id }) => id).join(',')}}`] },
  ])
  const fetched: Fetched[] = rows.map(([text]) => JSON.parse(text ?? ''))
  const histories = await historiesOf(ask, fetched)
  return fetched.flatMap((found) => {
    const read = opened({ ...looking, histories }, found, found.entries)
    return read === null ? [] : [riding(read)]
  })
}

function riding(read: ReadSubject): ReadSubject {
  if (read.relation === 'owner') return read
  const { open } = read.slices
  const slices: Slices = open === undefined ? {} : { open }
  const sealed = COMPARTMENTS.filter((one) => one !== 'open')
  const entries = read.entries.map((entry) => {
    const parts = entry.parts.open === undefined ? {} : { open: entry.parts.open }
    const isOpen = sealed.every((one) => entry.parts[one] === undefined)
    return isOpen ? entry : { ...entry, parts }
  })
  return { ...read, slices, entries }
}

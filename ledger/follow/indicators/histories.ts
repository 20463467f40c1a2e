import type { Content } from '@cwmis/core/content.ts'
import type { Entry } from '@cwmis/core/entry/entry.ts'
import type { Subject } from '@cwmis/core/entry/subject.ts'
import type { Contribution } from '@cwmis/core/indicator/contribution.ts'
import { contributionsOf } from '@cwmis/core/indicator/evaluate.ts'
import type { UnitFile } from '@cwmis/core/indicator/walk.ts'
import type { PoolClient } from 'pg'
import { headerOf } from '../../append/release.ts'
import { pipeline, type Rows } from '../../pool/pipeline.ts'
import { listed, type Unit } from './units.ts'

/** A unit with its whole set, worked out from the ledger alone. */
export interface Recounted {
  readonly unit: Unit
  readonly contributions: readonly Contribution[]
  /** Entries that were read for it. */
  readonly entries: number
}

/** Works out anew what each of these units adds, from all entries of all its files. */
export async function recount(
  client: PoolClient,
  content: Content,
  units: readonly Unit[],
): Promise<readonly Recounted[]> {
  if (units.length === 0) return []
  const cases = await casesOf(client, units)
  const subjects = units.flatMap((unit) => subjectsOf(unit, cases))
  const [rows = []] = await pipeline(client, [
    {
      name: 'indicators-entries',
      // Each part is looked up: a join planned while the ledger was small read all parts there are, each time.
      text: `select e.subject::text, e.header, e.receipt,
          (select p.open::text from part p where p.entry = e.id and p.compartment = 'open')
        from entry e where e.subject = any ($1::uuid[]) order by e.subject, e.seq`,
      values: [listed(subjects.map(({ id }) => id))],
    },
  ])
  const entries = entriesBySubject(rows)
  return units.map((unit) => {
    const files = subjectsOf(unit, cases).map(
      (subject): UnitFile => ({ subject, entries: entries.get(subject.id) ?? [] }),
    )
    const read = files.reduce((sum, file) => sum + file.entries.length, 0)
    return { unit, contributions: contributionsOf(content, files), entries: read }
  })
}

/** The cases of each child. */
type Cases = ReadonlyMap<string, readonly string[]>

async function casesOf(client: PoolClient, units: readonly Unit[]): Promise<Cases> {
  const children = units.flatMap(({ type, members }) => (type === 'child' ? members : []))
  const [rows = []] = await pipeline(client, [
    {
      name: 'indicators-cases',
      text: `select distinct l.to_id::text, l.from_id::text from link l
        where l.kind = 'child' and l.to_id = any ($1::uuid[])`,
      values: [listed(children)],
    },
  ])
  const byChild = Map.groupBy(rows, ([child]) => child ?? '')
  return new Map([...byChild].map(([child, found]) => [child, found.map(([, id]) => id ?? '')]))
}

function subjectsOf({ type, members }: Unit, cases: Cases): readonly Subject[] {
  const own = members.map((id): Subject => ({ type, id }))
  if (type === 'report') return own
  const worked = new Set(members.flatMap((id) => cases.get(id) ?? []))
  return [...own, ...[...worked].map((id): Subject => ({ type: 'case', id }))]
}

function entriesBySubject(rows: Rows): ReadonlyMap<string, readonly Entry[]> {
  const bySubject = new Map<string, Entry[]>()
  for (const [subject, header, receipt, open] of rows) {
    if (!subject || !header || !receipt) continue
    const parts = open ? { open: JSON.parse(open) } : {}
    const entry = { header: headerOf(header), receipt: JSON.parse(receipt), parts }
    const known = bySubject.get(subject)
    if (known === undefined) bySubject.set(subject, [entry])
    else known.push(entry)
  }
  return bySubject
}

import type { Subject } from '@cwmis/core/entry/subject.ts'
import type { PoolClient } from 'pg'
import type { Keys } from '../../keys/keys.ts'
import { tokenOf } from '../../keys/token.ts'
import { pipeline } from '../../pool/pipeline.ts'

/** What is recounted as one: a report, or a child with all the records that a person found to be it. */
export interface Unit {
  readonly type: 'report' | 'child'
  /** Ids, sorted; what the unit adds stands under the first of them. */
  readonly members: readonly string[]
}

/** The units whose numbers entries on these subjects may change: a case changes those of its child. */
export async function unitsOf(
  client: PoolClient,
  subjects: readonly Subject[],
): Promise<readonly Unit[]> {
  const idsOf = (type: Subject['type']): string[] =>
    subjects.filter((one) => one.type === type).map(({ id }) => id)
  const reports = [...new Set(idsOf('report'))].map((id) => ({
    type: 'report' as const,
    members: [id],
  }))
  const groups = await groupsOf(client, { children: idsOf('child'), cases: idsOf('case') })
  return [...reports, ...groups.map((members) => ({ type: 'child' as const, members }))]
}

interface Touched {
  readonly children: readonly string[]
  readonly cases: readonly string[]
}

/** The groups of linked children around these children and cases, each once, by the links as they stand now. */
async function groupsOf(
  client: PoolClient,
  { children, cases }: Touched,
): Promise<readonly (readonly string[])[]> {
  if (children.length + cases.length === 0) return []
  const [rows = []] = await pipeline(client, [
    {
      name: 'indicators-groups',
      text: `with recursive touched (id) as (
          select x from unnest($1::uuid[]) as x
          union select l.to_id from link l where l.kind = 'child' and l.from_id = any ($2::uuid[])
        ), kin (start, id) as (
          select id, id from touched
          union select k.start, near.id from kin k, lateral (
            select l.to_id as id from link l where l.from_id = k.id and l.kind = 'same-child' and l.until is null
            union all
            select l.from_id from link l where l.to_id = k.id and l.kind = 'same-child' and l.until is null) as near)
        select distinct array_to_string(array_agg(id::text order by id), ',') from kin group by start`,
      values: [listed(children), listed(cases)],
    },
  ])
  return rows.map(([ids]) => (ids ?? '').split(','))
}

/** The pseudonyms of a unit's members, base64: the same id always has the same one, and nothing leads back. */
export function pseudonyms(keys: Keys, { type, members }: Unit): readonly string[] {
  return members.map((id) => tokenOf(keys, `unit|${type}|${id}`))
}

/** Ids as PostgreSQL reads an array. */
export function listed(ids: readonly string[]): string {
  return `{${ids.join(',')}}`
}

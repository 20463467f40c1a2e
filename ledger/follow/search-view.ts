import type { SubjectType } from '@cwmis/core/entry/subject.ts'
import type { Slice } from '@cwmis/core/subject/slice.ts'
import type { PoolClient } from 'pg'
import { pipeline } from '../pool/pipeline.ts'
import { keysOf } from '../search/keys.ts'
import type { Followed, Follower } from './follow.ts'

/** The view "search": the folded keys of every open slice that has some. */
export const SEARCH_VIEW: Follower = { name: 'search', write: writeKeys }

const FOUND_BY_KEYS: readonly SubjectType[] = ['child', 'report']

/** Replaces the keys of the subjects these entries touched by those of their open slices as they stand. */
async function writeKeys(client: PoolClient, entries: readonly Followed[]): Promise<void> {
  const touched = entries.filter(({ subject }) => FOUND_BY_KEYS.includes(subject.type))
  await writeKeysOf(client, [...new Set(touched.map(({ subject }) => subject.id))])
}

/** Replaces the keys of these subjects. */
export async function writeKeysOf(client: PoolClient, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const list = `{${ids.join(',')}}`
  const [heads = []] = await pipeline(client, [
    {
      name: 'search-heads',
      text: `select json_build_object('id', subject, 'type', type, 'open', state) from head
        where compartment = 'open' and subject = any ($1::uuid[])`,
      values: [list],
    },
  ])
  const rows = heads.flatMap(([text]) => searchRows(JSON.parse(text ?? '')))
  await pipeline(client, [
    {
      name: 'search-delete',
      text: 'delete from search_key where subject = any ($1::uuid[])',
      values: [list],
    },
    {
      name: 'search-insert',
      text: `insert into search_key (key, subject, weight)
        select key, subject, weight from jsonb_to_recordset($1) as x (key text, subject uuid, weight smallint)`,
      values: [JSON.stringify(rows)],
    },
    {
      name: 'search-parts',
      text: `insert into name_part select distinct substr(key, 6) from jsonb_to_recordset($1) as x (key text)
        where key like 'name:%' on conflict do nothing`,
      values: [JSON.stringify(rows)],
    },
  ])
}

/** An open slice as read for the view. */
export interface OpenHead {
  readonly id: string
  readonly type: SubjectType
  readonly open: Slice
}

/** The rows the view holds for one open slice. */
export function searchRows({
  id,
  type,
  open,
}: OpenHead): { key: string; subject: string; weight: number }[] {
  return keysOf(type, { open }).map(({ key, weight }) => ({ key, subject: id, weight }))
}

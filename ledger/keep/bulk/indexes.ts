import type { Client } from 'pg'
import { COLUMNS } from './tables.ts'

const SET_ASIDE = 'bulk-indexes'

/**
 * Sets the indexes of a bulk load's tables aside, but for their primary keys: made at the end they cost a third. What
 * was there is noted in the same transaction, so that a load that was killed can still bring them back. `client` is
 * the owner's.
 */
export async function setIndexesAside(client: Client): Promise<void> {
  const tables = [...Object.keys(COLUMNS), 'leaf', 'tree_node']
  await client.query('begin')
  const found = await client.query<{ name: string; made: string }>(
    `select c.relname as name, pg_get_indexdef(c.oid) as made
     from pg_index i join pg_class c on c.oid = i.indexrelid join pg_class t on t.oid = i.indrelid
     where t.relname = any ($1) and t.relnamespace = 'public'::regnamespace and not i.indisprimary
       and not exists (select from pg_constraint k where k.conindid = c.oid)`,
    [tables],
  )
  if (found.rows.length > 0) {
    await client.query(
      `insert into setting (name, value) values ($1, $2)
       on conflict (name) do update set value = setting.value || excluded.value`,
      [SET_ASIDE, JSON.stringify(found.rows.map(({ made }) => made))],
    )
    await client.query(found.rows.map(({ name }) => `drop index ${name}`).join('; '))
  }
  await client.query('commit')
}

/** Brings back the indexes that were set aside, and counts the tables anew for the planner. */
export async function bringIndexesBack(client: Client): Promise<void> {
  await client.query(`set maintenance_work_mem = '256MB'`)
  const found = await client.query<{ made: string }>(
    `select jsonb_array_elements_text(value) as made from setting where name = $1`,
    [SET_ASIDE],
  )
  await client.query('begin')
  for (const { made } of found.rows) {
    await client.query(made.replace(/ INDEX /, ' INDEX IF NOT EXISTS '))
  }
  await client.query(`delete from setting where name = $1`, [SET_ASIDE])
  await client.query('commit')
  await client.query('vacuum analyze')
}

/**
 * Fills an emptied table, with its keys and those indexes that were set aside made at the best time: before, where rows
 * are so wide that to read them again for each index costs more than to find each entry's place; else after. `client`
 * is the owner's, in a transaction.
 */
export async function withIndexes(
  client: Client,
  { table, isWide }: { readonly table: string; readonly isWide: boolean },
  work: () => Promise<void>,
): Promise<void> {
  const drop = isWide ? [] : await dropKeys(client, table)
  if (isWide) await makeIndexes(client, table)
  await work()
  for (const { name, made } of drop) {
    await client.query(`alter table ${table} add constraint ${name} ${made}`)
  }
  if (!isWide) await makeIndexes(client, table)
}

interface Key {
  readonly name: string
  readonly made: string
}

async function dropKeys(client: Client, table: string): Promise<readonly Key[]> {
  const found = await client.query<Key>(
    `select conname as name, pg_get_constraintdef(oid) as made from pg_constraint
     where conrelid = $1::regclass and contype in ('p', 'u')`,
    [table],
  )
  for (const { name } of found.rows) {
    await client.query(`alter table ${table} drop constraint ${name}`)
  }
  return found.rows
}

async function makeIndexes(client: Client, table: string): Promise<void> {
  const found = await client.query<{ made: string }>(
    `select x.made from setting, jsonb_array_elements_text(value) as x (made)
     where name = $1 and x.made like '% ON public.' || $2 || ' USING %'`,
    [SET_ASIDE, table],
  )
  for (const { made } of found.rows) {
    await client.query(made.replace(/ INDEX /, ' INDEX IF NOT EXISTS '))
  }
}

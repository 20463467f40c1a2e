import type { Pool } from 'pg'

/** How far the world of a seed is loaded: everything in it lies before `now` (milliseconds since 1970). */
export interface WorldMark {
  readonly now: number
  /** Children whose stories are all there; 0 while the first load is under way. */
  readonly loaded: number
}

function nameOf(seed: number): string {
  return `example-world ${String(seed)}`
}

/** The mark of the world of a seed, made now if it has none: a load that goes on another day goes on with the same world. */
export async function beginWorld(
  owner: Pool,
  { seed, now }: { readonly seed: number; readonly now: number },
): Promise<WorldMark> {
  const fresh: WorldMark = { now: now - (now % 60_000), loaded: 0 }
  await owner.query('insert into setting (name, value) values ($1, $2) on conflict do nothing', [
    nameOf(seed),
    JSON.stringify(fresh),
  ])
  const found = await owner.query<{ value: WorldMark }>(
    'select value from setting where name = $1',
    [nameOf(seed)],
  )
  return found.rows[0]?.value ?? fresh
}

/** Notes that so many children of the world are all there. */
export async function endWorld(
  owner: Pool,
  { seed, children }: { readonly seed: number; readonly children: number },
): Promise<void> {
  await owner.query(
    `update setting set value = value || jsonb_build_object('loaded', greatest((value ->> 'loaded')::int, $2::int)), set_at = now()
     where name = $1`,
    [nameOf(seed), children],
  )
}

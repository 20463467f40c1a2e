import type { PoolClient } from 'pg'
import type { Ledger } from '../ledger.ts'
import { isPassing } from '../pool/passing.ts'
import { BEGIN, COMMIT, pipeline, ROLLBACK, type Statement } from '../pool/pipeline.ts'
import { withConnection } from '../pool/transaction.ts'
import { type Followed, followed } from './followed.ts'

export type { Followed } from './followed.ts'

/**
 * Whatever reads the ledger in order. `write` makes rows in the same transaction that moves the position;
 * `act` does what cannot be undone (appending) before the position moves, and must not mind being asked twice.
 */
export type Follower =
  | {
      readonly name: string
      /** Entries it takes at once; 500 where it does not say. */
      readonly most?: number
      /** The database role it works as; `view` where it does not say. */
      readonly as?: 'count'
      readonly write: (client: PoolClient, entries: readonly Followed[]) => Promise<void>
    }
  | {
      readonly name: string
      readonly most?: number
      readonly as?: never
      readonly act: (entries: readonly Followed[]) => Promise<void>
    }

const MOST = 500

const BATCH: Statement = {
  name: 'follow-batch',
  text: `select l.position::text, e.header, e.receipt, s.type, s.id::text, p.open::text
    from leaf l
    left join entry e on e.id = l.entry and l.author is null
    left join subject s on s.id = e.subject
    left join part p on p.entry = e.id and p.compartment = 'open'
    where l.tree = 'ledger' and l.position >= $1
    order by l.position limit $2`,
}

/** An entry that a follower set aside: who, where and of what kind, in no words of the case. */
export class DeadLetterError extends Error {
  readonly follower: string
  readonly position: number

  constructor(follower: string, { position, header }: Followed, cause: unknown) {
    super(`${follower} could not digest position ${String(position)} (${header.kind})`, { cause })
    this.name = 'DeadLetterError'
    this.follower = follower
    this.position = position
  }
}

/** Told of each entry that was set aside. */
export type OnDead = (dead: DeadLetterError) => void

/**
 * Takes the next entries to a follower and remembers how far it came. One that it cannot digest goes to its
 * dead letters, and it goes on. Quarantined entries are passed by. Gives the number of positions moved.
 * @throws when the database is away, full or asks to try again: then nothing is set aside, and the follower
 * stands where the last good batch left it
 */
export function followOnce(
  ledger: Ledger,
  follower: Follower,
  onDead: OnDead = () => {},
): Promise<number> {
  return withConnection(ledger[follower.as ?? 'view'], async (client) => {
    if (!(await isOnly(client, follower.name))) return 0
    try {
      return await move(client, follower, onDead)
    } finally {
      await pipeline(client, [{ ...UNLOCK, values: [follower.name] }])
    }
  })
}

const LOCK: Statement = {
  name: 'follow-lock',
  text: 'select pg_try_advisory_lock(hashtextextended($1, 1))',
}
const UNLOCK: Statement = {
  name: 'follow-unlock',
  text: 'select pg_advisory_unlock(hashtextextended($1, 1))',
}

async function isOnly(client: PoolClient, name: string): Promise<boolean> {
  const [rows] = await pipeline(client, [{ ...LOCK, values: [name] }])
  return rows?.[0]?.[0] === 't'
}

async function move(client: PoolClient, follower: Follower, onDead: OnDead): Promise<number> {
  const next = await nextPosition(client, follower.name)
  const { entries, to } = await readFollowed(client, next, follower.most)
  if (to === next) return 0
  if ((await digest(client, { follower, entries, to })) !== null)
    await oneByOne(client, { follower, entries, to }, onDead)
  return to - next
}

/** The entries from a position on, at most so many, and the position after them: the same one where there is none. */
export async function readFollowed(
  client: PoolClient,
  from: number,
  most = MOST,
): Promise<{ entries: Followed[]; to: number }> {
  const [rows = []] = await pipeline(client, [{ ...BATCH, values: [String(from), String(most)] }])
  const last = rows.at(-1)?.[0]
  return {
    entries: followed(rows),
    to: last === undefined || last === null ? from : Number(last) + 1,
  }
}

interface Batch {
  readonly follower: Follower
  readonly entries: readonly Followed[]
  /** The position to stand at when the batch is digested. */
  readonly to: number
}

/** Null when the whole batch went well; else why it cannot be digested, and nothing of it was written. */
async function digest(
  client: PoolClient,
  { follower, entries, to }: Batch,
): Promise<{ readonly why: unknown } | null> {
  try {
    if ('act' in follower) await follower.act(entries)
    await pipeline(client, [BEGIN])
    if ('write' in follower) await follower.write(client, entries)
    await pipeline(client, [stand(follower.name, to), COMMIT])
    return null
  } catch (why) {
    // A connection that is lost cannot roll back either: that error is thrown on as well.
    if (isPassing(why)) throw why
    await pipeline(client, [ROLLBACK])
    return { why }
  }
}

/** Something in the batch cannot be digested: find it, set it aside, go on. */
async function oneByOne(
  client: PoolClient,
  { follower, entries, to }: Batch,
  onDead: OnDead,
): Promise<void> {
  for (const entry of entries) {
    const after = entry.position + 1
    const problem = await digest(client, { follower, entries: [entry], to: after })
    if (problem === null) continue
    await pipeline(client, [
      BEGIN,
      { ...DEAD, values: [follower.name, String(entry.position), entry.header.kind] },
      stand(follower.name, after),
      COMMIT,
    ])
    onDead(new DeadLetterError(follower.name, entry, problem.why))
  }
  await pipeline(client, [BEGIN, stand(follower.name, to), COMMIT])
}

const DEAD: Statement = {
  name: 'follow-dead',
  text: 'insert into dead_letter (follower, position, problem) values ($1, $2, $3) on conflict do nothing',
}

function stand(name: string, position: number): Statement {
  return {
    name: 'follow-stand',
    text: `insert into follower (name, next_position) values ($1, $2)
      on conflict (name) do update set next_position = excluded.next_position, moved_at = now()`,
    values: [name, String(position)],
  }
}

async function nextPosition(client: PoolClient, name: string): Promise<number> {
  const text = 'select next_position::text from follower where name = $1'
  const [rows] = await pipeline(client, [{ name: 'follow-next', text, values: [name] }])
  return Number(rows?.[0]?.[0] ?? 0)
}

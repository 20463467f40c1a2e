import type { Content } from '@cwmis/core/content.ts'
import type { Ledger } from '../ledger.ts'
import { look, type Reader } from './reader.ts'
import { readStanding } from './standing.ts'

/** How the ledger stands. Ages in seconds; null where there is none yet. */
export interface LedgerStatus {
  readonly epoch: string
  readonly position: number
  readonly lagMs: number
  readonly checkpointAge: number | null
  readonly lastSyncAge: number | null
  readonly followers: readonly {
    readonly name: string
    /** Positions it has not read yet. */
    readonly behind: number
    /** Entries it set aside because it could not digest them. */
    readonly setAside: number
  }[]
  /** Megabytes of the database. */
  readonly databaseMb: number
}

const STATUS = `
select (select id::text from epoch order by no desc limit 1) as epoch,
  (select extract(epoch from clock_timestamp() - max(at))::int from checkpoint) as "checkpointAge",
  extract(epoch from clock_timestamp() - app.last_sync())::int as "lastSyncAge",
  (select coalesce(json_agg(json_build_object('name', f.name,
      'behind', greatest(0, (select size from tree where tree = 'ledger') - f.next_position),
      'setAside', (select count(*) from dead_letter d where d.follower = f.name)) order by f.name), '[]')
    from follower f) as followers,
  (pg_database_size(current_database()) / 1048576)::int as "databaseMb"`

/** Reads it over the followers' connections, so that it answers also while the doors' are all in use. */
export async function readStatus(ledger: Ledger): Promise<LedgerStatus> {
  const { position, lagMs } = await readStanding(ledger)
  const found = await ledger.view.query<Omit<LedgerStatus, 'position' | 'lagMs'>>(STATUS)
  const [row] = found.rows
  if (row === undefined) throw new Error('the ledger gave no status')
  const { checkpointAge, lastSyncAge } = row
  return {
    ...row,
    position,
    lagMs,
    checkpointAge: sinceNow(checkpointAge),
    lastSyncAge: sinceNow(lastSyncAge),
  }
}

/** An invented past may lie in the future of this machine. */
function sinceNow(seconds: number | null): number | null {
  return seconds === null ? null : Math.max(0, seconds)
}

/**
 * Does the reader hold, now, a post of a role that administers? Leaves its audit row.
 * @throws SessionOverError
 */
export function administers(ledger: Ledger, content: Content, reader: Reader): Promise<boolean> {
  return look(ledger, { reader, statements: [] }, ({ posts, now }) => {
    const roles = content.roles.filter((role) => role.administers).map(({ code }) => code)
    const answer = posts.some(
      ({ role, from, until }) => roles.includes(role) && from <= now && (until ?? '9') > now,
    )
    return { answer, subjects: [], outcome: answer ? 'listed' : 'refused' }
  })
}

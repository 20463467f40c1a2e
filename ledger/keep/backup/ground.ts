import type { Bundle } from '@cwmis/core/entry/entry.ts'
import { openStamp, type Revisions } from '../../keys/stamp.ts'
import type { Ledger } from '../../ledger.ts'

/** So long after a restore what devices sent before may still come back; then a bundle is judged as it stands. [P] */
const DAYS = 14

const REGATHERING = `
  select coalesce((select as_of is not null and began_at > clock_timestamp() - interval '${String(DAYS)} days'
    from epoch order by no desc limit 1), false) as yes`

/** Ledgers that were never restored, or so long ago that nobody waits any more. */
const settled = new WeakSet<Ledger>()

/**
 * Did the author of this bundle see more of a subject than a ledger lately restored holds? Then what they saw is still
 * on another device, and the bundle is not to be judged before that has come back.
 */
export async function groundMissing(ledger: Ledger, { entries }: Bundle): Promise<boolean> {
  if (settled.has(ledger)) return false
  const found = await ledger.serve.query<{ yes: boolean }>(REGATHERING)
  if (found.rows[0]?.yes !== true) {
    settled.add(ledger)
    return false
  }
  for (const { header } of entries) {
    const { stamp } = header.seen ?? { stamp: null }
    const seen = stamp === null ? null : openStamp(ledger.keys, header.subject.id, stamp)
    if (seen && (await isBehind(ledger, header.subject.id, seen))) return true
  }
  return false
}

async function isBehind(ledger: Ledger, subject: string, seen: Revisions): Promise<boolean> {
  const found = await ledger.keeper.query<{ compartment: string; revision: number }>(
    'select compartment, revision::float8 as revision from head where subject = $1',
    [subject],
  )
  const held = new Map(found.rows.map(({ compartment, revision }) => [compartment, revision]))
  return Object.entries(seen).some(
    ([compartment, revision]) => (held.get(compartment) ?? 0) < revision,
  )
}

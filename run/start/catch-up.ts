import { setTimeout as pause } from 'node:timers/promises'
import type { Ledger } from '@cwmis/ledger/ledger.ts'
import { startJobs } from '@cwmis/server/jobs/jobs.ts'
import type { LivingPractice } from '@cwmis/server/practice/practice.ts'
import type { Logger } from 'pino'

const LOOK_AGAIN_MS = 50

/**
 * Does what a running house does beside its doors (positions, search, notices, deliveries) while a
 * command works alone on the ledger: before it until nothing is left over, and again after it.
 */
export async function besideJobs<T>(
  { ledger, practice }: { readonly ledger: Ledger; readonly practice: LivingPractice },
  log: Logger,
  work: () => Promise<T>,
): Promise<T> {
  const jobs = startJobs({ ledger, content: practice.content(), practice, now: Date.now, log })
  try {
    await untilCaughtUp(ledger)
    const result = await work()
    await untilCaughtUp(ledger)
    return result
  } finally {
    await jobs.stop()
  }
}

/** Waits until every entry has its position and every follower has read it. */
async function untilCaughtUp({ view }: Ledger): Promise<void> {
  for (;;) {
    const found = await view.query<{ done: boolean }>(CAUGHT_UP)
    if (found.rows[0]?.done) return
    await pause(LOOK_AGAIN_MS)
  }
}

const CAUGHT_UP = `
  select not exists (select 1 from entry e where e.xid >= t.sequenced_to)
    and t.size <= coalesce((select min(next_position) from follower), 0) as done
  from tree t where t.tree = 'ledger'`

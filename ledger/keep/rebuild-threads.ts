import { Worker } from 'node:worker_threads'
import type { Pool } from 'pg'
import type { LaneWork, Rebuilt } from './rebuild-lane.ts'

/** The work with what a thread needs to make its own connections. */
export interface ThreadWork extends LaneWork {
  readonly connection: {
    readonly host: string | undefined
    readonly port: number | undefined
    readonly database: string | undefined
    readonly user: string | undefined
    readonly password: string | undefined
  }
}

/** A batch dies young and whole: with room for some of them little is moved about. */
const YOUNG_MB = 96

/** Runs lanes in a thread of their own, with connections like those of `pool`. @throws whatever ended them */
export function runInThread(pool: Pool, work: LaneWork): Promise<Rebuilt> {
  const { host, port, database, user, password } = pool.options
  if (typeof password === 'function') throw new Error('a thread needs a password, not a way to one')
  const connection = { host, port, database, user, password }
  const given: ThreadWork = { ...work, connection }
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./rebuild-thread.ts', import.meta.url), {
      workerData: given,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    })
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.once('exit', () => reject(new Error('a thread of the rebuild ended without a word')))
  })
}

import { parentPort, workerData } from 'node:worker_threads'
import { Pool } from 'pg'
import { runLanes } from './rebuild-lane.ts'
import type { ThreadWork } from './rebuild-threads.ts'

/** What a thread of a rebuild does: its lanes, and then it says what they found. */
async function work({ connection, ...lanes }: ThreadWork): Promise<void> {
  const pool = new Pool(connection)
  try {
    parentPort?.postMessage(await runLanes(pool, lanes))
  } finally {
    await pool.end()
  }
}

await work(workerData)

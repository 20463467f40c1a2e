import { parentPort, workerData } from 'node:worker_threads'
import { Pool } from 'pg'
import { withConnection } from '../pool/transaction.ts'
import { runLane } from './rebuild-lane.ts'
import type { ThreadWork } from './rebuild-threads.ts'

/** What a thread of a rebuild does: one lane, and then it says what it found. */
async function work({ connection, ...lane }: ThreadWork): Promise<void> {
  const pool = new Pool({ ...connection, max: 1 })
  try {
    parentPort?.postMessage(await withConnection(pool, (client) => runLane(client, lane)))
  } finally {
    await pool.end()
  }
}

await work(workerData)

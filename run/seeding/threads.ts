import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** What a thread says while it works. */
type Said = (message: unknown) => void

/**
 * Starts a program in a thread for each core, each with the same `workerData` and the number `next` that all of them
 * share, from 0; hears what they say. Ends all of them where one fails.
 */
export async function inThreads(program: URL, workerData: object, onSaid: Said): Promise<void> {
  const next = new Int32Array(new SharedArrayBuffer(4))
  const workers = Array.from(
    { length: availableParallelism() },
    () => new Worker(program, { workerData: { ...workerData, next } }),
  )
  const ends = workers.map(
    (worker) =>
      new Promise<void>((resolve, reject) => {
        worker.on('message', onSaid)
        worker.once('error', reject)
        worker.once('exit', () => resolve())
      }),
  )
  try {
    await Promise.all(ends)
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

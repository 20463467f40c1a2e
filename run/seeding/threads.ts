import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { CHUNK, type LoadWork } from './nation-load.ts'

/** Told after each chunk: cases that are there, and entries written so far. */
export type OnChunk = (cases: number, entries: number) => void

/** Loads a nation in a thread for each core; gives the entries written. Ends all of them where one fails. */
export async function loadInThreads(
  given: Omit<LoadWork, 'next'>,
  onChunk: OnChunk,
): Promise<number> {
  const next = new Int32Array(new SharedArrayBuffer(4))
  let [chunks, entries] = [0, 0]
  const workers = Array.from(
    { length: availableParallelism() },
    () =>
      new Worker(new URL('./nation-load.ts', import.meta.url), { workerData: { ...given, next } }),
  )
  const ends = workers.map(
    (worker) =>
      new Promise<void>((resolve, reject) => {
        worker.on('message', (written: number) => {
          chunks += 1
          entries += written
          onChunk(Math.min(chunks * CHUNK, given.cases), entries)
        })
        worker.once('error', reject)
        worker.once('exit', () => resolve())
      }),
  )
  try {
    await Promise.all(ends)
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
  return entries
}

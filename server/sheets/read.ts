import { Worker } from 'node:worker_threads'
import { type Sheet, WORKBOOK_BYTES } from './sheet.ts'

/** What is not a workbook we can read: too large, broken, or too slow to open. */
export class WorkbookError extends Error {
  constructor(why: string) {
    super(`the workbook cannot be read: ${why}`)
    this.name = 'WorkbookError'
  }
}

/** An XLSX file is a zip archive; older and other formats are not read. */
const ZIP = [0x50, 0x4b, 0x03, 0x04]
const HEAP_MB = 128
const PATIENCE_MS = 20_000

/**
 * The sheets of an XLSX file, with at most 12 sheets of 5,000 rows and 60 columns: more is cut off. Read in a thread
 * with bounded memory that is ended when it takes too long, for a small archive may unpack into a huge one.
 * @throws WorkbookError
 */
export async function readSheets(bytes: Uint8Array): Promise<readonly Sheet[]> {
  if (bytes.length > WORKBOOK_BYTES) throw new WorkbookError('larger than 2 MB')
  if (ZIP.some((byte, at) => bytes[at] !== byte)) throw new WorkbookError('not an XLSX file')
  const thread = new Worker(new URL('./read-thread.ts', import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  })
  const timer = setTimeout(() => void thread.terminate(), PATIENCE_MS)
  try {
    return await new Promise<readonly Sheet[]>((resolve, reject) => {
      thread.once('message', resolve)
      thread.once('error', () => reject(new WorkbookError('broken or too large inside')))
      thread.once('exit', () => reject(new WorkbookError('it takes too long')))
    })
  } finally {
    clearTimeout(timer)
    await thread.terminate()
  }
}

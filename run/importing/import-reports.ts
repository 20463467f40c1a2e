import type { FileLook } from '@cwmis/connectors/register/decode.ts'
import type { Surroundings } from '@cwmis/connectors/register/mapping.ts'
import { applyChunk, type Target } from './apply.ts'
import { type Count, countReason, newCount } from './count.ts'
import { Papers } from './papers.ts'
import { type Taken, takeLines } from './register.ts'

/** One import. Without a target it is a dry run. `from`: lines up to here were taken by an earlier try. */
export interface Import {
  readonly file: string
  readonly look: FileLook
  readonly around: Surroundings
  readonly target: Target | null
  readonly from: number
  /** Called when every line up to `line` is settled. */
  readonly onSettled: (line: number, count: Count) => void
}

const CHUNK = 200

/** Reads the whole register and appends what can say that something is wrong, here; in bounded memory. */
export async function importReports(wanted: Import): Promise<Count> {
  const keep = { count: newCount(), papers: new Papers(wanted.file) }
  let chunk: Extract<Taken, { mapped: unknown }>[] = []
  let line = 0
  const flush = async (): Promise<void> => {
    if (wanted.target === null) keep.count.imported += chunk.length
    else await applyChunk(chunk, wanted.target, keep)
    chunk = []
    wanted.onSettled(line, keep.count)
  }
  for await (const taken of takeLines(wanted.file, wanted.look, wanted.around)) {
    line = taken.line.line
    if (note(taken, keep)) {
      if (line <= wanted.from) keep.count.imported += 1
      else chunk.push(taken)
    }
    if (chunk.length === CHUNK || (chunk.length === 0 && keep.count.rows % CHUNK === 0))
      await flush()
  }
  await flush()
  await keep.papers.close()
  return keep.count
}

/** Counts a line and writes it on its paper; true where it goes on to be a report. */
function note(
  taken: Taken,
  { count, papers }: { readonly count: Count; readonly papers: Papers },
): taken is Extract<Taken, { mapped: unknown }> {
  count.rows += 1
  if ('refused' in taken) {
    count.refused += 1
    countReason(count, taken.refused)
    papers.refuse(taken.line, taken.refused)
    return false
  }
  for (const { code } of taken.reasons) countReason(count, code)
  papers.explain(taken.line.line, taken.row.serial, taken.reasons)
  return true
}

import type { Bundle } from '@cwmis/core/entry/entry.ts'
import type { AppendResult } from '@cwmis/ledger/append.ts'
import { bundleOf, type Importer } from './bundle.ts'
import { type Count, countReason } from './count.ts'
import type { Papers } from './papers.ts'
import type { Taken } from './register.ts'

type Row = Extract<Taken, { mapped: unknown }>

/** Where rows go: the one `append`, and the desk a place belongs to. */
export interface Target {
  readonly importer: Importer
  readonly append: (bundle: Bundle) => Promise<AppendResult>
  readonly deskFor: (place: string | null) => string
}

/** Rows under way at once; the database sees no more of an import than of eight busy officers. */
const AT_ONCE = 8

/** Appends a chunk of rows, some at once, each in its own transaction; counts what became of them. */
export async function applyChunk(
  rows: readonly Row[],
  target: Target,
  keep: { readonly count: Count; readonly papers: Papers },
): Promise<void> {
  const waiting = [...rows]
  const worker = async (): Promise<void> => {
    for (let row = waiting.shift(); row !== undefined; row = waiting.shift())
      settle(row, await applyRow(row, target), keep)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}

async function applyRow({ line, mapped }: Row, target: Target): Promise<AppendResult> {
  const desk = target.deskFor(mapped.place)
  return target.append(await bundleOf(mapped, { identity: line.identity, desk }, target.importer))
}

/** `id-reused`: the same row came before, in another file or on another day. */
function settle(
  row: Row,
  result: AppendResult,
  { count, papers }: { readonly count: Count; readonly papers: Papers },
): void {
  const before = result.repeated || result.rule === 'id-reused'
  if (result.outcome === 'kept' || before) {
    count.imported += 1
    if (before) count.repeated += 1
    return
  }
  count.refused += 1
  countReason(count, result.rule ?? 'refused')
  papers.refuse(row.line, result.rule ?? 'refused')
}

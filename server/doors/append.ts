import { MAX_BATCH_ENTRIES } from '@cwmis/core/entry/entry.ts'
import { AppendAnswer, AppendBody, type AppendResult } from '@cwmis/core/wire/append.ts'
import Type from 'typebox'
import { type ReadBundle, readBundle } from '../bounds/bundle.ts'
import { type Call, door, sessionOf } from '../door.ts'
import { settleMatters } from '../matters.ts'
import { Refusal } from '../problem/refusal.ts'

/** `POST /append`: a batch of signed bundles, each answered on its own, in order. */
export const append = door({
  method: 'POST',
  url: '/append',
  access: 'signed-in',
  weight: 'write',
  summary: 'Takes in signed bundles; each is kept or refused on its own, in order.',
  takes: Type.Object({ body: AppendBody }),
  answer: AppendAnswer,
  handle: async ({ body }, call) => {
    const bundles = body.bundles.map(readBundle)
    const entries = bundles.reduce((sum, read) => sum + (read.bundle?.entries.length ?? 1), 0)
    if (entries > MAX_BATCH_ENTRIES) throw new Refusal('too-many-entries')
    const epoch = await call.house.books.epoch()
    const at = new Date(call.house.now()).toISOString()
    const results: AppendResult[] = []
    // A sender that does not know of the restore yet must first offer what it sent before.
    if (body.epoch !== undefined && body.epoch !== epoch) return { body: { epoch, at, results } }
    // One after the other: a later bundle may stand on an earlier one.
    for (const read of bundles) results.push(await takeIn(read, call))
    return { body: { epoch, at, results } satisfies AppendAnswer }
  },
})

async function takeIn(read: ReadBundle, call: Call): Promise<AppendResult> {
  if (read.bundle === null) {
    return { bundle: read.id, outcome: 'refused', repeated: false, rule: read.problem }
  }
  const result = await call.house.books.append(sessionOf(call), read.bundle)
  // Asked of what then stands on the case; sent again, it is done again.
  if (result.outcome === 'kept') await settleMatters(read.bundle, call)
  return result
}

import type { AppendAnswer } from '@cwmis/core/wire/append.ts'
import { type Failure, OFFLINE } from '../door/call.ts'
import type { Machine, OpenAccount } from '../machine.ts'
import { keepSyncFact } from '../store/facts.ts'
import { keepOutcomes, type Outcome, sendings } from '../store/sendings.ts'
import type { Sending } from '../store/shapes.ts'
import { nextBatch } from './batch.ts'
import { sendingOrder } from './order.ts'

/** Requests that no repetition can make right: the bundle itself is at fault. */
const MOST = Number.POSITIVE_INFINITY
const HOPELESS = [400, 413, 415, 422]

/**
 * Sends what waits, batch after batch, until nothing waits or the server cannot be had.
 * Null: everything was answered. A lost answer costs nothing: the same bundle again gets the same answer.
 */
export async function sendAll(machine: Machine, open: OpenAccount): Promise<Failure | null> {
  let most = MOST
  for (;;) {
    const waiting = sendingOrder(
      (await sendings(open.store)).filter((one) => one.state === 'waiting'),
    )
    const batch = nextBatch(waiting).slice(0, most)
    if (batch.length === 0) return null
    const failure = await sendBatch(machine, open, batch)
    if (failure && !HOPELESS.includes(failure.status)) return failure
    if (failure && batch.length === 1) await refuse(machine, open, { batch, failure })
    most = failure ? 1 : MOST
  }
}

async function sendBatch(
  machine: Machine,
  open: OpenAccount,
  batch: readonly Sending[],
): Promise<Failure | null> {
  if (machine.last !== open) return OFFLINE
  const bundles = batch.map((sending) => sending.bundle)
  const answered = await machine.door.post<AppendAnswer>('/append', { bundles })
  if (!answered.ok) return answered
  const at = isoNow(machine)
  const outcomes = answered.body.results.flatMap((result, place): Outcome[] => {
    const bundle = result.bundle ?? batch[place]?.id
    if (bundle === undefined) return []
    const { outcome, repeated, rule = null } = result
    return [{ bundle, outcome, repeated, rule, at }]
  })
  await keepOutcomes(open.store, outcomes)
  await keepSyncFact(open.store, { epoch: answered.body.epoch, heardAt: at })
  return unanswered(batch, outcomes)
}

/** An answer that leaves bundles out is no answer for them: the next try waits, it does not spin. */
function unanswered(batch: readonly Sending[], outcomes: readonly Outcome[]): Failure | null {
  const known = new Set(outcomes.map((outcome) => outcome.bundle))
  if (batch.some((sending) => known.has(sending.id))) return null
  return { ok: false, offline: false, status: 502, code: 'unanswered', retryAfter: null }
}

/** One bundle alone that the door will never take: shown to its author with the problem's code. */
async function refuse(
  machine: Machine,
  open: OpenAccount,
  { batch, failure }: { batch: readonly Sending[]; failure: Failure },
): Promise<void> {
  const refused = { outcome: 'refused', repeated: false, rule: failure.code } as const
  const at = isoNow(machine)
  await keepOutcomes(
    open.store,
    batch.map((sending) => ({ bundle: sending.id, ...refused, at })),
  )
}

function isoNow(machine: Machine): string {
  return new Date(machine.now()).toISOString()
}

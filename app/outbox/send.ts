import { type AppendAnswer, GROUND_MISSING } from '@cwmis/core/wire/append.ts'
import { type Failure, OFFLINE } from '../door/call.ts'
import type { Machine, OpenAccount } from '../machine.ts'
import { keepSyncFact, syncFact } from '../store/facts.ts'
import { keepOutcomes, keepSetAside, type Outcome, sendings } from '../store/sendings.ts'
import { hearEpoch } from '../store/sent.ts'
import type { Sending } from '../store/shapes.ts'
import { nextBatch } from './batch.ts'
import { failsSteadily, forgetFaults, isFault } from './faults.ts'
import { withoutHeld } from './hold.ts'
import { nextTurn } from './turn.ts'

/** Requests that no repetition can make right: the bundle itself is at fault. */
const HOPELESS = [400, 413, 415, 422]

/**
 * Sends what waits, batch after batch, until nothing waits or the server cannot be had. Where the server fails over
 * the same batch again and again, its bundles go one by one, and one over which it fails alone is set aside.
 * Null: everything was answered or set aside. A lost answer costs nothing: the same bundle again gets the same answer.
 */
export async function sendAll(machine: Machine, open: OpenAccount): Promise<Failure | null> {
  let alone = false
  let onlyOne = false
  for (;;) {
    const now = machine.now()
    const turn = withoutHeld(open, nextTurn(await sendings(open.store), now), now)
    const batch = alone || onlyOne ? turn.slice(0, 1) : nextBatch(turn)
    if (batch.length === 0) return null
    const failure = await sendBatch(machine, open, batch)
    onlyOne = failure !== null
    if (failure === null) forgetFaults(open)
    else if (isFault(failure)) {
      const isKnown = batch.some((sending) => sending.setAsideAt != null)
      if (!isKnown && !alone && !failsSteadily(open, failure)) return failure
      if (isKnown || alone) await setAside(machine, open, { batch, failure })
      alone = true
    } else if (!HOPELESS.includes(failure.status)) return failure
    else if (batch.length === 1) await refuse(machine, open, { batch, failure })
  }
}

async function sendBatch(
  machine: Machine,
  open: OpenAccount,
  batch: readonly Sending[],
): Promise<Failure | null> {
  if (machine.last !== open) return OFFLINE
  const bundles = batch.map((sending) => sending.bundle)
  const { epoch } = await syncFact(open.store)
  const body = epoch === null ? { bundles } : { bundles, epoch }
  const answered = await machine.door.post<AppendAnswer>('/append', body)
  if (!answered.ok) return answered
  const { results, at: takenAt = null } = answered.body
  const isRestored = await hearEpoch(open.store, answered.body.epoch)
  // In an epoch unknown to us nothing was judged: what was sent before goes first.
  if (isRestored && results.length === 0) return null
  const at = isoNow(machine)
  const outcomes = results.flatMap((result, place): Outcome[] => {
    const bundle = result.bundle ?? batch[place]?.id
    if (bundle === undefined) return []
    const { outcome, repeated, rule = null } = result
    return [{ bundle, outcome, repeated, rule, at, takenAt }]
  })
  const judged = outcomes.filter(({ rule }) => rule !== GROUND_MISSING)
  await keepOutcomes(open.store, judged)
  await setBack(open, outcomes)
  await keepSyncFact(open.store, { epoch: answered.body.epoch, heardAt: at })
  return unanswered(batch, outcomes)
}

/** What its author saw is not there again yet: it waits, is shown, and is offered again when it has rested. */
async function setBack(open: OpenAccount, outcomes: readonly Outcome[]): Promise<void> {
  for (const { bundle, rule, at } of outcomes) {
    if (rule === GROUND_MISSING) await keepSetAside(open.store, bundle, { code: rule, at })
  }
}

/** An answer that leaves bundles out is no answer for them: the next try waits, it does not spin. */
function unanswered(batch: readonly Sending[], outcomes: readonly Outcome[]): Failure | null {
  const known = new Set(outcomes.map((outcome) => outcome.bundle))
  if (batch.some((sending) => known.has(sending.id))) return null
  return {
    ok: false,
    offline: false,
    status: 502,
    code: 'unanswered',
    fields: [],
    retryAfter: null,
  }
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

/** One bundle over which the server fails: it stays, is shown, and tried again when it has rested. */
async function setAside(
  machine: Machine,
  open: OpenAccount,
  { batch, failure }: { batch: readonly Sending[]; failure: Failure },
): Promise<void> {
  const said = { code: failure.code, at: isoNow(machine) }
  for (const sending of batch) await keepSetAside(open.store, sending.id, said)
}

function isoNow(machine: Machine): string {
  return new Date(machine.now()).toISOString()
}

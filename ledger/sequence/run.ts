import { type Running, type RunOptions, repeat } from '../follow/run.ts'
import type { Ledger } from '../ledger.ts'
import { withConnection } from '../pool/transaction.ts'
import { type Checkpoint, writeCheckpoint } from './checkpoint.ts'
import { lagOf } from './lag.ts'
import { type Sequenced, sequenceOnce } from './sequence.ts'

const SEQUENCE_MS = 100
const CHECKPOINT_MS = 10_000
/** While many write, it rests this many times as long as it worked: a round costs nearly the same for few as for many. */
const REST = 4
const MOST_REST_MS = 300

/** Gives positions to everything whose transaction is over. */
export async function sequence(ledger: Ledger): Promise<Sequenced> {
  const given = await withConnection(ledger.sequence, sequenceOnce)
  if (given.ledger > 0) ledger.motion.placed += 1
  return given
}

/** Signs where both trees stand; null when nothing moved since the last checkpoint. */
export function checkpoint(ledger: Ledger): Promise<Checkpoint | null> {
  return withConnection(ledger.sequence, (client) =>
    writeCheckpoint(client, ledger.keys.checkpoint),
  )
}

/**
 * Keeps giving positions about every 100 ms while this process writes, else each second, and signs a checkpoint every ten seconds. A lag of more than
 * five seconds is a problem it tells of, with the process that holds it back (SequencerLagError).
 */
export function startSequencer(
  ledger: Ledger,
  { everyMs = SEQUENCE_MS, rest = REST, onProblem }: RunOptions,
): Running {
  const afterwards = (workedMs: number): number =>
    ledger.sharing.isCrowded ? Math.min(MOST_REST_MS, rest * workedMs) : 0
  const motion = (): number => ledger.motion.served
  const rounds = repeat({ everyMs, rest: afterwards, motion, onProblem }, async () => {
    await sequence(ledger)
  })
  const signing = repeat({ everyMs: CHECKPOINT_MS, onProblem }, async () => {
    await checkpoint(ledger)
    const lag = await withConnection(ledger.sequence, lagOf)
    if (lag !== null) onProblem(lag)
  })
  return {
    stop: async () => {
      await Promise.all([rounds.stop(), signing.stop()])
    },
  }
}

import { LIMITS } from '../promises.ts'
import type { Clause, Finding } from './finding.ts'
import { quantile } from './loads.ts'
import type { PostedStretch } from './partner-load.ts'

const LIMIT = LIMITS.exchange

/** A stretch of messages, and the seconds from the first posted to the last taken up. */
export interface Inward {
  readonly stretch: PostedStretch
  readonly wholeSeconds: number
}

/** What became of messages whose ids were answered with 202. */
export interface Kept {
  readonly told: number
  /** Not taken up, or not there. */
  readonly lost: number
  /** Reports beyond one for each. */
  readonly doubled: number
}

/** Everything a run of the measure `exchange` brought. */
export interface ExchangeRun {
  readonly bare: readonly PostedStretch[]
  readonly inward: readonly Inward[]
  /** Milliseconds from laid down to on the list, sorted, of messages that came at an even pace. */
  readonly delays: readonly number[]
  readonly kept: Kept
  /** Controls: what the count of a message nobody took says; what forged and repeated ones were answered. */
  readonly missed: Kept
  readonly forged: number
  readonly again: number
}

/** Judges a run clause by clause. The flow map of hand-offs is not measured yet. */
export function judgeExchange(run: ExchangeRun): Finding {
  const bare = rate(run.bare.map(({ requests, seconds }) => [requests, seconds]))
  const inward = rate(
    run.inward.map(({ stretch, wholeSeconds }) => [stretch.taken.length, wholeSeconds]),
  )
  const share = Math.round((inward / bare) * 1000) / 1000
  const p99 = quantile(run.delays, 0.99)
  return {
    figures: {
      clients: LIMIT.clients,
      bareRequestsPerSecond: Math.round(bare),
      messagesPerSecond: Math.round(inward),
      share,
      toListP50Ms: quantile(run.delays, 0.5),
      toListP99Ms: p99,
      toListSamples: run.delays.length,
      kept: run.kept,
      stretches: run.inward.map(({ stretch, wholeSeconds }) => ({
        seconds: stretch.seconds,
        wholeSeconds,
        messages: stretch.taken.length,
      })),
      flowMap: 'waits: the flow map of hand-offs is not measured yet',
    },
    clauses: [
      figure(`inbound messages: ${String(share)} of the bare rate`, share >= LIMIT.share),
      figure(`receipt to the list p99 ${String(p99)} ms`, p99 <= LIMIT.toListSeconds * 1000),
      ...counts(run),
    ],
    controls: [
      {
        name: 'a message that was never taken up is missed',
        caught: run.missed.lost === run.kept.lost + 1,
      },
      { name: 'a forged message is refused', caught: run.forged === 401 },
      { name: 'the same message again is no second one', caught: run.again === 200 },
    ],
    void: bare < LIMIT.voidBelow ? `the bare server reached only ${Math.round(bare)}/s` : undefined,
  }
}

function rate(some: readonly (readonly [count: number, seconds: number])[]): number {
  const [count, seconds] = some.reduce((sum, one) => [sum[0] + one[0], sum[1] + one[1]], [0, 0])
  return count / (seconds || 1)
}

function counts({ inward, bare, kept, delays }: ExchangeRun): Clause[] {
  const others = [...inward.map(({ stretch }) => stretch), ...bare].flatMap((one) =>
    Object.keys(one.others),
  )
  const refused = others.filter((status) => status !== '200')
  return [
    count(`answered otherwise: ${[...new Set(refused)].join(', ')}`, refused.length === 0),
    count(`${String(kept.told)} messages`, kept.told > 0 && delays.length > 0),
    count(`lost: ${String(kept.lost)}`, kept.lost === 0),
    count(`doubled: ${String(kept.doubled)}`, kept.doubled === 0),
  ]
}

function figure(says: string, holds: boolean): Clause {
  return { says, sort: 'figure', holds }
}

function count(says: string, holds: boolean): Clause {
  return { says, sort: 'count', holds }
}

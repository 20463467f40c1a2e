import type { Bundle } from '@cwmis/core/entry/entry.ts'
import { subjectKey } from '@cwmis/core/entry/subject.ts'
import type { AppendAnswer } from '@cwmis/core/wire/append.ts'
import { isDecision, isSealed, type Sort } from './answers.ts'
import type { Client } from './client.ts'
import type { Load, Result } from './orders.ts'
import type { WireAnswer } from './wire.ts'
import { factOf, type Held, nextBundle, sortOf } from './work.ts'

/** Facts of one bundle are about this many cases: a week of visits signed at once. */
export const CASES_PER_BUNDLE = 10
/** Bundles of one entry each, sent in one request. */
const BATCH = 50

/** A request ready to be sent, with what it holds. */
export interface Ready {
  body: string
  bundles: number
  sorts: readonly Sort[]
  /** The ids of its entries. */
  ids: readonly string[]
}

/** One client with its own cases, and how far it has come in its work. */
export class Worker {
  readonly client: Client
  readonly held: Held[] = []
  /** Single entries made ready and not yet sent to the house. */
  readonly ready: Ready[] = []
  readonly #bundle: number
  readonly #byKey = new Map<string, Held>()
  #done: number
  #case = 0

  /** `nth`: each begins elsewhere in the row of tens, so that the mixture is right from the first moment. */
  constructor(client: Client, { nth, bundle }: { nth: number; bundle: number }) {
    this.client = client
    this.#bundle = bundle
    this.#done = nth
  }

  /** Takes opened cases. */
  hold(cases: readonly Held[]): void {
    for (const held of cases) {
      this.held.push(held)
      this.#byKey.set(subjectKey(held.subject), held)
    }
  }

  /** Makes the next request of a load, signed. */
  async next(load: Load): Promise<Ready> {
    if (load === 'bundle') return this.#facts()
    const count = load === 'batch' ? BATCH : 1
    const bundles: Bundle[] = []
    const sorts: Sort[] = []
    for (let made = 0; made < count; made += 1) {
      const sort = sortOf(this.#done++)
      sorts.push(sort)
      bundles.push(await nextBundle(this.client, [this.#nextCase()], sort))
    }
    return { body: JSON.stringify({ bundles }), bundles: count, sorts, ids: idsOf(bundles) }
  }

  async #facts(): Promise<Ready> {
    const sort = factOf(this.#done++)
    const few = Array.from({ length: CASES_PER_BUNDLE }, () => this.#nextCase())
    const cases = Array.from({ length: this.#bundle }, (_, at) => few[at % few.length])
    const all = cases.filter((one) => one !== undefined)
    const bundle = await nextBundle(this.client, all, sort)
    const sorts = all.map(() => sort)
    const ids = idsOf([bundle])
    return { body: JSON.stringify({ bundles: [bundle] }), bundles: 1, sorts, ids }
  }

  #nextCase(): Held {
    const held = this.held[this.#case++ % this.held.length]
    if (!held) throw new RangeError('a worker needs a case')
    return held
  }

  /**
   * Learns the new stamps of an answer, so that what is written next was seen. As on a device, only own entries that
   * the office has not answered yet are named on top of a stamp.
   */
  learn({ results }: AppendAnswer, ids: readonly string[]): void {
    const answered = new Set(ids)
    for (const { stamps = {} } of results) {
      for (const [key, stamp] of Object.entries(stamps)) {
        const held = this.#byKey.get(key)
        if (!held) continue
        held.stamp = stamp
        held.own = held.own.filter((id) => !answered.has(id))
      }
    }
  }
}

/** The ids of all entries of these bundles. */
export function idsOf(bundles: readonly Bundle[]): string[] {
  return bundles.flatMap(({ entries }) => entries.map(({ header }) => header.id))
}

/** Counts what came of a stretch of work. */
export class Count {
  readonly #times: number[] = []
  readonly #refused = new Map<string, number>()
  #bundles = 0
  #bytes = 0
  readonly #sorts: Sort[] = []

  add(ready: Ready, ms: number): void {
    this.#times.push(ms)
    this.#bundles += ready.bundles
    this.#bytes += Buffer.byteLength(ready.body)
    for (const sort of ready.sorts) this.#sorts.push(sort)
  }

  refuse(why: string): void {
    this.#refused.set(why, (this.#refused.get(why) ?? 0) + 1)
  }

  result(load: Load, seconds: number): Result {
    const times = this.#times.toSorted((one, other) => one - other)
    return {
      load,
      seconds: Math.round(seconds * 1000) / 1000,
      requests: times.length,
      bundles: this.#bundles,
      entries: this.#sorts.length,
      sealed: this.#sorts.filter(isSealed).length,
      decisions: this.#sorts.filter(isDecision).length,
      refused: Object.fromEntries(this.#refused),
      p50: quantile(times, 0.5),
      p99: quantile(times, 0.99),
      meanBytes: Math.round(this.#bytes / Math.max(1, times.length)),
    }
  }
}

/** The value below which this share of sorted values lies; 0 of none. */
export function quantile(sorted: readonly number[], share: number): number {
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return Math.round(value * 100) / 100
}

/** Reads the house's answer and counts what it did not keep; undefined where it was no answer. */
export function readAnswer(answer: WireAnswer, count: Count): AppendAnswer | undefined {
  if (answer.status !== 200) {
    count.refuse(`status ${answer.status}`)
    return undefined
  }
  const read: AppendAnswer = JSON.parse(answer.body)
  for (const one of read.results) {
    if (one.outcome !== 'kept') count.refuse(one.rule ?? 'refused')
    else if (one.repeated) count.refuse('repeated')
  }
  return read
}

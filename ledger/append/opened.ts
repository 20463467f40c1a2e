import type { Compartment } from '@cwmis/core/entry/compartment.ts'
import { weightOf } from '@cwmis/core/subject/fit.ts'
import type { Slice } from '@cwmis/core/subject/slice.ts'

/** A slice as it was last read or written, and the version of the row that held it. */
export interface OpenedSlice {
  /** The row's xmin: whoever writes a head, by whatever way, gives it another. */
  readonly version: string
  readonly slice: Slice
}

/** Where a slice stands: `subject:compartment`. */
export function headName(subject: string, compartment: Compartment): string {
  return `${subject}:${compartment}`
}

/**
 * So many bytes of slices, as JSON, are kept; opened they take about three times as much. Enough for some four thousand
 * cases at once: with a third of it, every third slice had to be read, opened and parsed again.
 */
const MOST_BYTES = 48_000_000
/** Nothing is kept five minutes after its last use: what was erased meanwhile is forgotten here as well. */
const KEPT_MS = 240_000
/** Between two looks for what is unused. At each use it would cost what a fold costs. */
const LOOK_MS = 60_000

interface OfSubject {
  readonly slices: Map<string, OpenedSlice>
  bytes: number
  usedAt: number
}

/**
 * Slices this process has opened lately, so that a subject much written about is not read, opened and parsed for
 * each entry. Under its lock the database is told which versions are here, and leaves out what has not changed since;
 * what has, it gives. A slice is never changed in place. Bounded in bytes and in time, the longest unused going first.
 */
export class OpenedSlices {
  readonly #subjects = new Map<string, OfSubject>()
  readonly #most: number
  #bytes = 0
  #forgetting: NodeJS.Timeout | undefined

  constructor(most = MOST_BYTES) {
    this.#most = most
  }

  get bytes(): number {
    return this.#bytes
  }

  /** What is here of these subjects, by name of the head. */
  of(subjects: readonly string[]): ReadonlyMap<string, OpenedSlice> {
    const found = new Map<string, OpenedSlice>()
    for (const subject of subjects) {
      for (const [name, one] of this.#subjects.get(subject)?.slices ?? []) found.set(name, one)
    }
    return found
  }

  /** Keeps what was read under the lock, or written by a transaction that has been committed. */
  keep(subject: string, compartment: Compartment, opened: OpenedSlice): void {
    const there = this.#subjects.get(subject) ?? { slices: new Map(), bytes: 0, usedAt: 0 }
    const name = headName(subject, compartment)
    const before = there.slices.get(name)
    const more = weightOf(opened.slice) - (before === undefined ? 0 : weightOf(before.slice))
    there.slices.set(name, opened)
    there.bytes += more
    there.usedAt = performance.now()
    this.#bytes += more
    this.#subjects.delete(subject)
    this.#subjects.set(subject, there)
    if (this.#bytes > this.#most) this.#forget(() => this.#bytes > this.#most)
    if (this.#forgetting === undefined) this.#forgetLater()
  }

  /** A database that went away may come back as another one, which gives the same versions to other rows. */
  clear(): void {
    this.#forget(() => true)
  }

  #forgetLater(): void {
    this.#forgetting = setTimeout(() => {
      this.#forgetting = undefined
      const since = performance.now() - KEPT_MS
      this.#forget(({ usedAt }) => usedAt <= since)
      if (this.#subjects.size > 0) this.#forgetLater()
    }, LOOK_MS).unref()
  }

  /** Drops subjects from the longest unused on, while they may go. */
  #forget(mayGo: (one: OfSubject) => boolean): void {
    for (const [subject, one] of this.#subjects) {
      if (!mayGo(one)) return
      this.#subjects.delete(subject)
      this.#bytes -= one.bytes
    }
  }
}

/** What was opened of a subject for its readers. */
export interface Page {
  /** The bytes of the answer's beginning, as they go out: all but its links and epoch. */
  readonly members: Buffer
  /** How many entries are on it. */
  readonly shown: number
}

/** Bytes of all pages together, at most: a few hundred files. */
const MOST_BYTES = 32 * 1024 * 1024
/** Milliseconds after which a page is forgotten: opened bodies do not stay in memory longer than they are worked on. */
const KEPT_MS = 10 * 60_000

interface Kept {
  readonly page: Page
  readonly at: number
}

/**
 * Pages that were opened lately, in memory only. Each is kept under everything it was made of, so that it is found
 * again only where the same rows, for a reader of the same compartments, would make the same page. It saves the
 * making, never the asking: who may see it is decided before it is looked for.
 */
export class Pages {
  readonly #kept = new Map<string, Kept>()
  readonly #now: () => number
  #bytes = 0

  /** `now`: milliseconds of any clock that never goes back. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now
  }

  /** How many bytes are kept. */
  get bytes(): number {
    return this.#bytes
  }

  find(key: string): Page | null {
    this.#forgetOld()
    return this.#kept.get(key)?.page ?? null
  }

  keep(key: string, page: Page): void {
    this.#forget(key)
    this.#kept.set(key, { page, at: this.#now() })
    this.#bytes += page.members.length
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= MOST_BYTES) break
      this.#forget(oldest)
    }
  }

  /** The oldest stand first. */
  #forgetOld(): void {
    const since = this.#now() - KEPT_MS
    for (const [key, { at }] of this.#kept) {
      if (at > since) break
      this.#forget(key)
    }
  }

  #forget(key: string): void {
    const kept = this.#kept.get(key)
    if (kept === undefined) return
    this.#kept.delete(key)
    this.#bytes -= kept.page.members.length
  }
}

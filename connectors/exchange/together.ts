import { isOfOneAlone } from '@cwmis/ledger/pool/passing.ts'

interface Waiting<T, R> {
  readonly one: T
  readonly resolve: (result: R) => void
  readonly reject: (error: unknown) => void
}

/** Most that go together: one that fails among them costs as many tries. */
const MOST = 50

/** Does something for many at once: gives a result for each, in their order, or throws and has done nothing. */
type Work<T, R> = (all: readonly T[]) => Promise<readonly R[]>

/**
 * Brings together what comes at the same time: whoever comes while others are under way goes with all that came since.
 * A commit, a connection and a way to the database and back then cost the same for many as for one. Where one of them
 * may have brought the others down, each goes alone.
 */
export class Together<T, R> {
  readonly #work: Work<T, R>
  readonly #waiting: Waiting<T, R>[] = []
  #isUnderWay = false

  constructor(work: Work<T, R>) {
    this.#work = work
  }

  /** Does it for one, with others. @throws its own error, or that of a database that is away */
  bring(one: T): Promise<R> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ one, resolve, reject })
      if (this.#isUnderWay) return
      this.#isUnderWay = true
      // What came in at the same moment goes together.
      setImmediate(() => void this.#go())
    })
  }

  async #go(): Promise<void> {
    while (this.#waiting.length > 0) await this.#carry(this.#waiting.splice(0, MOST))
    this.#isUnderWay = false
  }

  async #carry(crew: readonly Waiting<T, R>[]): Promise<void> {
    try {
      const results = await this.#work(crew.map(({ one }) => one))
      for (const [at, { resolve, reject }] of crew.entries()) {
        const [result] = results.slice(at, at + 1)
        if (result === undefined) reject(new Error('one of many got no answer'))
        else resolve(result)
      }
    } catch (error) {
      if (crew.length > 1 && isOfOneAlone(error)) for (const one of crew) await this.#carry([one])
      else for (const { reject } of crew) reject(error)
    }
  }
}

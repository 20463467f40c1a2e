import type { Ledger } from '../ledger.ts'
import { isOfOneAlone } from '../pool/passing.ts'
import { withConnection } from '../pool/transaction.ts'
import type { AppendResult } from './caller.ts'
import { type Asked, type Outcome, transact } from './transact.ts'

/** Transactions under way at once: while one waits for the disk and one for the database, another is judged. */
const ABREAST = 4
/** Most entries one transaction writes: as many as one bundle may hold. */
const MOST_ENTRIES = 50
/**
 * Of those that wait a transaction takes half, but so many entries at least: did one take all, then nobody would be
 * judged while the database works, and nothing written while others are judged.
 */
const TOGETHER = 8
/** From so many entries on another transaction is begun beside those that are under way … */
const WORTHWHILE = 4
/** … or when the last one takes longer than usual: whoever waits is not to wait for what holds it up. */
const PATIENCE_MS = 50
/** Between two of many bundles there is a moment in which none waits. */
const CROWDED_MS = 250
/** A bundle may have met another one, or have failed beside others; each has one more try. */
const TRIES = 6
/** PostgreSQL's codes for: deadlock, could not serialize. */
const AGAIN = new Set(['40P01', '40001'])
/** Unique key taken: a race with its own repetition is known at the next try, anything else stays as it is. */
const TAKEN = '23505'
/** Its class of values that are none: what was sent names no instant, number or id, and never will. */
const NO_VALUE = /^22[0-9A-Z]{3}$/

/** A bundle that waits for its transaction. */
interface Waiting extends Asked {
  readonly ledger: Ledger
  readonly tried: number
  readonly taken: number
  /** It failed beside others: alone its error is its own. */
  readonly alone: boolean
  readonly resolve: (result: AppendResult | Refusal) => void
  readonly reject: (error: unknown) => void
}

/** Why a bundle cannot be kept at all, found by the database. */
export interface Refusal {
  readonly refused: 'id-taken' | 'malformed-body'
}

function isOfOneHouse(one: Waiting, other: Waiting): boolean {
  return one.ledger === other.ledger && one.content === other.content
}

async function carry(crew: readonly Waiting[]): Promise<Outcome[]> {
  const [first] = crew
  if (first === undefined) return []
  const { ledger } = first
  return withConnection(ledger.serve, (client) => transact(ledger, client, crew))
}

/**
 * Bundles that are brought at the same time share a transaction: to lock, to commit and to set a plan going costs
 * the same for one as for many, and each is still kept whole or not at all. Two bundles about the same subject never
 * share one: the later waits for the earlier here and not in the database. Where a transaction fails, each of its
 * bundles is tried once more alone, so that none suffers for another.
 */
export class Sharing {
  readonly #waiting: Waiting[] = []
  /** Subjects of transactions under way. */
  readonly #busy = new Set<string>()
  #abreast = 0
  /** When a bundle last had to wait for its turn, by the process's clock. */
  #waitedAt = Number.NEGATIVE_INFINITY
  /** When the last transaction was begun. */
  #begunAt = Number.NEGATIVE_INFINITY
  #soon: NodeJS.Immediate | undefined
  #lookAgain: NodeJS.Timeout | undefined

  /** Did bundles have to wait for their turn just now? Whatever is not urgent leaves them the way. */
  get isCrowded(): boolean {
    return this.#waiting.length > 0 || performance.now() - this.#waitedAt < CROWDED_MS
  }

  /** Told that bundles have to wait for their turn elsewhere: in the thread that judges. */
  crowd(): void {
    this.#waitedAt = performance.now()
  }

  /** Keeps a bundle in the next transaction that is free of its subjects. @throws the database's error */
  bring(ledger: Ledger, asked: Asked): Promise<AppendResult | Refusal> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ ...asked, ledger, tried: 1, taken: 0, alone: false, resolve, reject })
      // What came in at the same moment goes together.
      if (this.#soon === undefined) this.#soon = setImmediate(() => this.#arrived())
    })
  }

  #arrived(): void {
    this.#soon = undefined
    this.#begin()
    if (this.#waiting.length === 0) return
    this.#waitedAt = performance.now()
    if (this.#lookAgain === undefined) this.#lookAgain = setTimeout(() => this.#late(), PATIENCE_MS)
  }

  #late(): void {
    this.#lookAgain = undefined
    this.#begin()
  }

  #begin(): void {
    while (this.#abreast === 0 || (this.#abreast < ABREAST && this.#isWorthwhile())) {
      const crew = this.#choose()
      if (crew.length === 0) return
      this.#abreast += 1
      this.#begunAt = performance.now()
      void this.#carry(crew)
    }
  }

  /** One that has just missed a transaction would only go alone beside it: with a few more it costs a fraction. */
  #isWorthwhile(): boolean {
    return this.#entries() >= WORTHWHILE || performance.now() - this.#begunAt > PATIENCE_MS
  }

  /** How many entries wait. */
  #entries(): number {
    return this.#waiting.reduce((sum, { bundle }) => sum + bundle.entries.length, 0)
  }

  /** The first that can go, and those that can go with it; nobody overtakes whom they share a subject with. */
  #choose(): Waiting[] {
    const crew: Waiting[] = []
    const taken = new Set(this.#busy)
    const most = Math.min(MOST_ENTRIES, Math.max(TOGETHER, Math.ceil(this.#entries() / 2)))
    let entries = 0
    for (let at = 0; at < this.#waiting.length; ) {
      const one = this.#waiting[at]
      if (one === undefined) break
      const room = entries + one.bundle.entries.length <= most
      const fits = crew[0] === undefined || (room && !one.alone && isOfOneHouse(one, crew[0]))
      if (fits && one.ids.every((id) => !taken.has(id))) {
        crew.push(one)
        entries += one.bundle.entries.length
        this.#waiting.splice(at, 1)
      } else at += 1
      for (const id of one.ids) taken.add(id)
      if (crew[0]?.alone === true || entries >= most) break
    }
    return crew
  }

  async #carry(crew: readonly Waiting[]): Promise<void> {
    const ids = crew.flatMap((one) => one.ids)
    for (const id of ids) this.#busy.add(id)
    try {
      const outcomes = await carry(crew)
      for (const [at, one] of crew.entries()) this.#settle(one, outcomes[at])
    } catch (error) {
      for (const one of crew.toReversed()) this.#failed(one, error, crew.length)
    }
    for (const id of ids) this.#busy.delete(id)
    this.#abreast -= 1
    this.#begin()
  }

  #settle(one: Waiting, outcome: Outcome | undefined): void {
    if (outcome === undefined) one.reject(new Error('a bundle got no answer'))
    else if ('failed' in outcome) one.reject(outcome.failed)
    else if (!('needs' in outcome)) one.resolve(outcome)
    else this.#widen(one, outcome.needs)
  }

  /** Once more with more locks. To find some is no failure: linked children are followed from one to the next. */
  #widen(one: Waiting, needs: readonly string[]): void {
    const ids = [...new Set([...one.ids, ...needs])]
    if (ids.length > one.ids.length) this.#waiting.unshift({ ...one, ids })
    else one.reject(new Error('a bundle never found all its locks'))
  }

  #failed(one: Waiting, error: unknown, beside: number): void {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const taken = one.taken + (code === TAKEN ? 1 : 0)
    const mayTry = (code === TAKEN || AGAIN.has(code)) && one.tried < TRIES
    if (!isOfOneAlone(error)) {
      one.ledger.opened.clear()
      one.reject(error)
    } else if (beside > 1) this.#again({ ...one, alone: true })
    else if (NO_VALUE.test(code)) one.resolve({ refused: 'malformed-body' })
    else if (taken > 1) one.resolve({ refused: 'id-taken' })
    else if (mayTry) this.#again({ ...one, taken })
    else one.reject(error)
  }

  #again(one: Waiting): void {
    this.#waiting.unshift({ ...one, tried: one.tried + 1 })
  }
}

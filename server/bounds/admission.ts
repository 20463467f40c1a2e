import { Refusal } from '../problem/refusal.ts'

/** What a request costs and how long it may wait: an emergency goes before writing, writing before reading, lists last. */
export const WEIGHTS = ['emergency', 'write', 'read', 'heavy'] as const
export type Weight = (typeof WEIGHTS)[number]

/** How many of a weight may run and wait at once. */
export interface Room {
  readonly running: number
  readonly waiting: number
}

/**
 * Readers together take at most 8 of the doors' 10 connections, so that whoever reports always finds one.
 * Writers are many, since bundles that come together share a connection.
 */
export const ROOMS: Readonly<Record<Weight, Room>> = {
  emergency: { running: 16, waiting: 0 },
  write: { running: 48, waiting: 400 },
  read: { running: 5, waiting: 200 },
  heavy: { running: 3, waiting: 60 },
}

/** Requests of one account, or of one address without a session, under way at once. */
const AT_ONCE = 64
/** Milliseconds somebody would wait for their turn before they are asked to come later. */
const PATIENCE_MS = 8_000

/** A request at the gate. `asker`: an account or an address, kept in memory while the request is under way. */
export interface Asked {
  readonly weight: Weight
  readonly asker: string
}

/** How a line stands, for whoever looks after the system. */
export interface LineStanding extends Room {
  readonly admitted: number
  readonly refused: number
  /** Milliseconds a piece of work takes, the last ones counting most. */
  readonly meanMs: number
}

export interface Admission {
  /**
   * Runs the work when it is its turn.
   * @throws Refusal `too-many-at-once` for one asker's flood, `too-busy` when the line is long; both say when to come again
   */
  readonly admit: <T>(asked: Asked, work: () => Promise<T>) => Promise<T>
  readonly standing: () => Readonly<Record<Weight, LineStanding>>
}

export interface AdmissionOptions {
  readonly rooms?: Readonly<Record<Weight, Room>>
  /** Milliseconds of any clock that never goes back. */
  readonly now?: () => number
  /** From 0 to 1: spreads those who are asked to come again. */
  readonly chance?: () => number
}

/** The gate before the doors: bounded lines by weight, with a measured wait. */
export function createAdmission(options: AdmissionOptions = {}): Admission {
  const { rooms = ROOMS, now = () => performance.now(), chance = Math.random } = options
  const lines = new Map(WEIGHTS.map((weight) => [weight, new Line(rooms[weight], now)]))
  const underWay = new Map<string, number>()
  function later(waitMs: number): number {
    return Math.ceil(waitMs / 1000) + 1 + Math.floor(chance() * 5)
  }
  function lineFor(weight: Weight): Line {
    const line = lines.get(weight)
    // More emergencies than have a place of their own are still the first among writers.
    if (weight === 'emergency' && line?.isFull() === true) return lineFor('write')
    if (line === undefined) throw new RangeError(weight)
    return line
  }
  return {
    admit: async ({ weight, asker }, work) => {
      const line = lineFor(weight)
      const first = weight === 'emergency'
      // Counted apart, so that nobody's own reading keeps their emergency out.
      const who = first ? `${asker} !` : asker
      const mine = underWay.get(who) ?? 0
      const wait = line.expectedMs()
      if (mine >= AT_ONCE) throw line.refuse('too-many-at-once', later(line.meanMs))
      if (!first && (line.isFull() || wait > PATIENCE_MS))
        throw line.refuse('too-busy', later(wait))
      underWay.set(who, mine + 1)
      try {
        return await line.run(work, first)
      } finally {
        if (underWay.get(who) === 1) underWay.delete(who)
        else underWay.set(who, (underWay.get(who) ?? 1) - 1)
      }
    },
    standing: () => ({
      emergency: lineFor('emergency').standing(),
      write: lineFor('write').standing(),
      read: lineFor('read').standing(),
      heavy: lineFor('heavy').standing(),
    }),
  }
}

/** How much the newest piece of work counts in the mean. */
const NEWEST = 0.1

/** One weight's running work and those who wait for it. */
class Line {
  readonly #room: Room
  readonly #now: () => number
  readonly #waiting: (() => void)[] = []
  #running = 0
  #admitted = 0
  #refused = 0
  meanMs = 0

  constructor(room: Room, now: () => number) {
    this.#room = room
    this.#now = now
  }

  isFull(): boolean {
    const { running, waiting } = this.#room
    return this.#running >= running && this.#waiting.length >= waiting
  }

  /** Milliseconds the next one would wait, by what the last ones took. */
  expectedMs(): number {
    if (this.#running < this.#room.running) return 0
    return ((this.#waiting.length + 1) * this.meanMs) / this.#room.running
  }

  refuse(code: 'too-many-at-once' | 'too-busy', retryAfter: number): Refusal {
    this.#refused += 1
    return new Refusal(code, { retryAfter })
  }

  async run<T>(work: () => Promise<T>, first: boolean): Promise<T> {
    await this.#turn(first)
    const began = this.#now()
    try {
      return await work()
    } finally {
      this.meanMs += (this.#now() - began - this.meanMs) * NEWEST
      this.#leave()
    }
  }

  async #turn(first: boolean): Promise<void> {
    this.#admitted += 1
    if (this.#running < this.#room.running) {
      this.#running += 1
      return
    }
    // The place of whoever leaves is handed over: the number of those who run stays as it is.
    await new Promise<void>((resolve) => {
      if (first) this.#waiting.unshift(resolve)
      else this.#waiting.push(resolve)
    })
  }

  #leave(): void {
    const next = this.#waiting.shift()
    if (next === undefined) this.#running -= 1
    else next()
  }

  standing(): LineStanding {
    return {
      running: this.#running,
      waiting: this.#waiting.length,
      admitted: this.#admitted,
      refused: this.#refused,
      meanMs: Math.round(this.meanMs),
    }
  }
}

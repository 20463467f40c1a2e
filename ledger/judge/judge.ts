import { Worker } from 'node:worker_threads'
import type { Content } from '@cwmis/core/content.ts'
import type { AppendResult } from '../append/caller.ts'
import type { Brought } from '../append.ts'
import type { Ledger } from '../ledger.ts'
import type { LedgerOptions } from '../open.ts'
import type { Failure, JudgeAnswer, JudgeAsked } from './messages.ts'

/** A thread that keeps bundles, as `append` does. */
export interface Judge {
  /** @throws the ledger's error, with its name, message and code */
  append(content: Content, brought: Brought): Promise<AppendResult>
  /** Ends it, with its connections. What is under way is answered first. */
  close(): Promise<void>
}

/** So many bundles under way mean that they wait for one another. */
const CROWD = 8

const OVER = 'the thread that judges has ended'

interface Waiting {
  readonly resolve: (result: AppendResult) => void
  readonly reject: (error: Error) => void
}

/** What a request makes dies young: with Node's own 16 MB much of it is carried on. */
const YOUNG_MB = 64

/**
 * Judges in a thread of its own, with connections of its own to the ledger of `options`: while it checks signatures,
 * folds and seals, this one reads the next requests. `ledger` is this thread's: it is told that there is news, and
 * whether many write, for all who follow it from here.
 */
export function openJudge(ledger: Ledger, options: LedgerOptions): Judge {
  const thread = new Worker(new URL('./thread.ts', import.meta.url), {
    workerData: options,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  })
  return new Asking(thread, ledger)
}

/** This thread's side: who waits for which answer. */
class Asking implements Judge {
  readonly #thread: Worker
  readonly #ledger: Ledger
  readonly #waiting = new Map<number, Waiting>()
  readonly #asked: JudgeAsked[] = []
  readonly #ended: Promise<void>
  #content: Content | null = null
  #isOver = false
  #last = 0

  constructor(thread: Worker, ledger: Ledger) {
    this.#thread = thread
    this.#ledger = ledger
    this.#ended = new Promise((resolve) => thread.once('exit', () => resolve(this.#end())))
    thread.on('message', (answers: readonly JudgeAnswer[]) => {
      for (const answer of answers) this.#settle(answer)
    })
  }

  append(
    content: Content,
    { bundle, caller: { session, ...caller } }: Brought,
  ): Promise<AppendResult> {
    if (this.#isOver) return Promise.reject(new Error(OVER))
    this.#tell(content)
    this.#last += 1
    const no = this.#last
    const text = JSON.stringify(bundle)
    const asked: JudgeAsked = {
      no,
      bundle: text,
      caller,
      session: session?.toString('hex') ?? null,
    }
    return new Promise((resolve, reject) => {
      this.#waiting.set(no, { resolve, reject })
      if (this.#waiting.size >= CROWD) this.#ledger.sharing.crowd()
      if (this.#asked.push(asked) === 1) setImmediate(() => this.#ask())
    })
  }

  /** The practice crosses once, and again when something was published: messages arrive in their order. */
  #tell(content: Content): void {
    if (this.#content === content) return
    this.#content = content
    this.#ask()
    this.#thread.postMessage({ content })
  }

  /** What came in one turn crosses together: each crossing wakes the other thread. */
  #ask(): void {
    if (this.#asked.length > 0) this.#thread.postMessage({ asked: this.#asked.splice(0) })
  }

  close(): Promise<void> {
    this.#isOver = true
    this.#ask()
    this.#thread.postMessage(null)
    return this.#ended
  }

  #settle({ no, came }: JudgeAnswer): void {
    this.#ledger.motion.served += 1
    const one = this.#waiting.get(no)
    this.#waiting.delete(no)
    if ('result' in came) one?.resolve(came.result)
    else one?.reject(errorOf(came.failed))
  }

  #end(): void {
    this.#isOver = true
    for (const one of this.#waiting.values()) one.reject(new Error(OVER))
    this.#waiting.clear()
  }
}

function errorOf({ name, message, code }: Failure): Error {
  return Object.assign(new Error(message), { name }, code === null ? {} : { code })
}

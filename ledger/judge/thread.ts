import { parentPort, workerData } from 'node:worker_threads'
import type { Content } from '@cwmis/core/content.ts'
import type { Bundle } from '@cwmis/core/entry/entry.ts'
import { append } from '../append.ts'
import { closeLedger, type LedgerOptions, openLedger } from '../open.ts'
import type { Failure, JudgeAnswer, JudgeAsked, JudgeTold } from './messages.ts'

type Came = JudgeAnswer['came']

/** The thread that judges: a ledger of its own; bundles in, answers out, until it is told null. */
function serve(options: LedgerOptions): void {
  const ledger = openLedger(options)
  let content: Content | null = null
  const underWay = new Set<Promise<void>>()
  const answers: JudgeAnswer[] = []
  async function judge({ bundle: text, caller, session }: JudgeAsked): Promise<Came> {
    try {
      if (content === null) throw new Error('no practice to judge by')
      const bundle: Bundle = JSON.parse(text)
      const whole = { ...caller, session: session === null ? null : Buffer.from(session, 'hex') }
      return { result: await append(ledger, content, { bundle, caller: whole }) }
    } catch (error) {
      return { failed: failureOf(error) }
    }
  }
  async function take(asked: JudgeAsked): Promise<void> {
    answers.push({ no: asked.no, came: await judge(asked) })
    if (answers.length === 1) setImmediate(() => tell(answers))
  }
  async function end(): Promise<void> {
    await Promise.all(underWay)
    tell(answers)
    await closeLedger(ledger)
    parentPort?.close()
  }
  parentPort?.on('message', (told: JudgeTold) => {
    if (told === null) return void end()
    if ('content' in told) {
      content = told.content
      return
    }
    for (const asked of told.asked) {
      const one = take(asked).finally(() => underWay.delete(one))
      underWay.add(one)
    }
  })
}

/** Those of one transaction cross together: each crossing wakes the other thread. */
function tell(answers: JudgeAnswer[]): void {
  if (answers.length > 0) parentPort?.postMessage(answers.splice(0))
}

function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { name: typeof error, message: 'unknown', code: null }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null
  return { name: error.name, message: error.message, code }
}

serve(workerData)

import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Subject } from '@cwmis/core/entry/subject.ts'
import { readEnvelope } from '@cwmis/core/exchange/envelope.ts'
import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { deliverOnce } from './deliver.ts'
import { type ExchangeRig, openExchange } from './fixtures/rig.ts'
import { handOver } from './fixtures/sending.ts'
import type { SendingOrder } from './fixtures/sending-process.ts'
import { loadExchangeKeys } from './keys.ts'
import { twinsOf } from './late.ts'
import { reach } from './simulating/settle.ts'

/** What reached the partner: the id that keeps it from being a second one, and the case it is of. */
interface Arrival {
  readonly id: string
  readonly line: string
}

const folder = mkdtempSync(join(tmpdir(), 'cwmis-down-'))
let database: FreshDatabase
let rig: ExchangeRig
let server: Server
/** How the partner meets the next message: answers it, or goes dumb before or after it has taken it. */
let manner: 'answers' | 'dumb-before' | 'dumb-after' = 'answers'
let onDumb: () => void = () => undefined
const arrivals: Arrival[] = []

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  rig = await openExchange(database.connection, undefined, loadExchangeKeys(folder))
  server = createServer((request, response) => {
    void meet(request).then((status) => status && response.writeHead(status).end())
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const place = server.address()
  const port = typeof place === 'object' && place !== null ? place.port : 0
  const address = `http://127.0.0.1:${String(port)}/inbox`
  await reach(rig.owner, { partner: 'post-office', address })
  await rig.reread()
})

afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await rig.close()
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})

async function meet(request: IncomingMessage): Promise<number | null> {
  if (manner === 'dumb-before') return dumb()
  let text = ''
  for await (const piece of request) text += String(piece)
  const message = readEnvelope(JSON.parse(text))
  if (message === null) return 422
  const isKnown = arrivals.some(({ id }) => id === message.id)
  arrivals.push({ id: message.id, line: message.partitionkey ?? '' })
  if (manner === 'dumb-after') return dumb()
  return isKnown ? 200 : 202
}

function dumb(): null {
  onDumb()
  return null
}

/** A process that sends as the house does. */
function sender(): ChildProcess {
  const { host, port, database: name } = database.connection
  const now = Date.parse(rig.clock.now)
  const order: SendingOrder = { host, port, database: name, keysFolder: folder, now }
  const child = fork(join(import.meta.dirname, 'fixtures', 'sending-process.ts'), {
    execArgv: ['--disable-warning=ExperimentalWarning'],
  })
  child.send(order)
  return child
}

/** Ends it as a power cut does, while the partner has just gone dumb. */
async function killed(how: 'dumb-before' | 'dumb-after'): Promise<void> {
  manner = how
  const isDumb = new Promise<void>((told) => {
    onDumb = told
  })
  const child = sender()
  await isDumb
  child.kill('SIGKILL')
  const [, signal] = await once(child, 'exit')
  expect(signal).toBe('SIGKILL')
}

function later(minutes: number): void {
  rig.clock.now = new Date(Date.parse(rig.clock.now) + minutes * 60_000).toISOString()
}

/** Which of the hand-offs should have reached the partner by now. */
async function late(engine: ExchangeRig['engine'], handoffs: readonly Subject[]) {
  const twins = await twinsOf(
    engine,
    handoffs.map(({ id }) => id),
  )
  return twins.filter(({ lateSince }) => lateSince !== null)
}

/** What a partner that keeps each id once would hold against: what was made, in the order in which it was made. */
function faults(came: readonly Arrival[], made: readonly Arrival[]) {
  const firsts = came.filter(({ id }, at) => came.findIndex((other) => other.id === id) === at)
  const orderOf = (some: readonly Arrival[], line: string) =>
    some.filter((one) => one.line === line).map(({ id }) => id)
  const lines = new Set(made.map(({ line }) => line))
  return {
    lost: made.filter(({ id }) => !came.some((one) => one.id === id)).length,
    doubled: firsts.length - made.length,
    outOfOrder: [...lines].filter(
      (line) => orderOf(firsts, line).join() !== orderOf(made, line).join(),
    ).length,
  }
}

test('eight hours without the partner, our process killed twice in mid-send: each arrives once and in order, and paper was offered', async () => {
  const cases = ['case-1', 'case-2', 'case-3', 'case-4']
  const sent = await handOver(rig, [...cases, ...cases, ...cases])
  const found = await rig.owner.query<Arrival>(
    'select id::text, line from exchange_sending order by made_at, id',
  )
  const made = found.rows

  // The partner is away: nobody answers, and after a quarter of an hour there is paper.
  const away = { ...rig.engine, post: () => Promise.resolve(null) }
  await deliverOnce(away)
  later(14)
  expect(await late(away, sent)).toEqual([])
  later(1)
  expect(await late(away, sent)).toHaveLength(12)
  expect(await late(away, sent.slice(0, 2))).toHaveLength(2)
  for (let minute = 15; minute < 480; minute += 15) {
    await deliverOnce(away)
    later(15)
  }
  expect(arrivals).toEqual([])

  // It comes back, and our process dies twice: before the partner took a message, and after.
  later(300)
  await killed('dumb-before')
  expect(arrivals).toHaveLength(0)
  await killed('dumb-after')
  expect(arrivals).toHaveLength(1)
  manner = 'answers'
  const [code] = await once(sender(), 'exit')
  expect(code).toBe(0)

  expect(faults(arrivals, made)).toEqual({ lost: 0, doubled: 0, outOfOrder: 0 })
  // The one it had taken came again, under its id.
  expect(arrivals).toHaveLength(13)
  expect(await late(rig.engine, sent)).toEqual([])
  expect(await twinsOf(rig.engine, [sent[0]?.id ?? ''])).toHaveLength(1)
  const told = await rig.owner.query(`select from audit where line like '%disclosed%'`)
  expect(told.rowCount).toBe(12)

  // Controls: what would be seen if a try had an id of its own, if one were lost, or if lines were not kept in order.
  const anew = arrivals.map((one, at) => (at === 0 ? { ...one, id: 'another' } : one))
  expect(faults(anew, made).doubled).toBe(1)
  expect(faults(arrivals.slice(0, -1), made).lost).toBe(1)
  expect(faults(arrivals.toReversed(), made).outOfOrder).toBe(4)
})

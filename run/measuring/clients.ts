import { once } from 'node:events'
import { signIn } from './client.ts'
import { Count, idsOf, type Ready, readAnswer, Worker } from './loads.ts'
import type { ClientsSetting, Load, Result, Stretch } from './orders.ts'
import { openWire, type Wire } from './wire.ts'
import { openingBundle } from './work.ts'

/** Cases opened in one bundle: two entries each. */
const OPENED_AT_ONCE = 25

/**
 * The clients of a measure, a process of their own: closed loops, each with one kept connection to
 * the house and one to the bare server. Ordered by messages; answers each order with a result.
 */
interface Crew {
  workers: Worker[]
  bare: Wire[]
}

process.on('disconnect', () => process.exit(0))
await run()

async function run(): Promise<void> {
  const [setting]: ClientsSetting[] = await once(process, 'message')
  if (!setting) return
  const crew = await gather(setting)
  process.send?.({ ready: crew.workers.reduce((sum, { held }) => sum + held.length, 0) })
  for (;;) {
    const [stretch]: Stretch[] = await once(process, 'message')
    if (stretch) process.send?.(await work(crew, stretch))
  }
}

async function gather(setting: ClientsSetting): Promise<Crew> {
  const workers: Worker[] = []
  const bare: Wire[] = []
  const each = Math.ceil(setting.subjects / setting.accounts.length)
  for (const [nth, account] of setting.accounts.entries()) {
    const client = await signIn(setting.housePort, account)
    const worker = new Worker(client, { nth, bundle: setting.bundle })
    await openCases(worker, each)
    workers.push(worker)
    bare.push(await openWire(setting.barePort))
  }
  return { workers, bare }
}

async function openCases(worker: Worker, count: number): Promise<void> {
  const { client } = worker
  while (worker.held.length < count) {
    const wanted = Math.min(OPENED_AT_ONCE, count - worker.held.length)
    const { bundle, held } = await openingBundle(client, wanted)
    const body = JSON.stringify({ bundles: [bundle] })
    const sent = await client.wire.ask('POST', '/append', { body, headers: client.headers })
    const read = readAnswer(sent, new Count())
    if (read?.results[0]?.outcome !== 'kept') throw new Error(`no case was opened: ${sent.body}`)
    worker.hold(held)
    worker.learn(read, idsOf([bundle]))
  }
}

/** Makes requests ready, then works for the time ordered; each client waits for one answer before it asks again. */
async function work({ workers, bare }: Crew, stretch: Stretch): Promise<Result> {
  const { load, seconds, ready } = stretch
  const queues = await Promise.all(
    workers.map((one) => queueFor(one, load, ready / workers.length)),
  )
  const count = new Count()
  const began = performance.now()
  const until = began + seconds * 1000
  const loops = workers.map((worker, at) => {
    const queue = queues[at] ?? []
    const wire = bare[at]
    return load === 'bare' && wire
      ? askBare(wire, queue, { count, until })
      : askHouse(worker, queue, { count, until, load })
  })
  await Promise.all(loops)
  return count.result(load, (performance.now() - began) / 1000)
}

/** What one client sends, signed. The bare server gets the very bytes that the house gets after it. */
async function queueFor(worker: Worker, load: Load, wanted: number): Promise<Ready[]> {
  const isSingle = load === 'bare' || load === 'one'
  const queue = isSingle ? worker.ready : []
  while (queue.length < wanted) queue.push(await worker.next(load))
  return queue
}

interface Timed {
  count: Count
  until: number
}

async function askBare(
  wire: Wire,
  queue: readonly Ready[],
  { count, until }: Timed,
): Promise<void> {
  for (let sent = 0; performance.now() < until; sent += 1) {
    const ready = queue[sent % queue.length]
    if (!ready) return
    const began = performance.now()
    const answer = await wire.ask('POST', '/', { body: ready.body })
    count.add(ready, performance.now() - began)
    if (answer.status !== 200) count.refuse(`status ${answer.status}`)
  }
}

async function askHouse(
  worker: Worker,
  queue: Ready[],
  { count, until, load }: Timed & { load: Load },
): Promise<void> {
  const { wire, headers } = worker.client
  let sent = 0
  for (; performance.now() < until; sent += 1) {
    // Whoever is faster than foreseen signs the next one within its time.
    const ready = queue[sent] ?? (await worker.next(load))
    const began = performance.now()
    const answer = await wire.ask('POST', '/append', { body: ready.body, headers })
    count.add(ready, performance.now() - began)
    const read = readAnswer(answer, count)
    if (read) worker.learn(read, ready.ids)
  }
  queue.splice(0, sent)
}

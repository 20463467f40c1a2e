import { openDevice } from '../../app/device/accounts.ts'
import { makeKey } from '../../app/device/key.ts'
import { checkFor } from '../../app/device/passphrase.ts'
import { type Answered, type Door, OFFLINE } from '../../app/door/call.ts'
import type { DraftEntry } from '../../app/hooks/write.ts'
import type { Machine, OpenAccount } from '../../app/machine.ts'
import { writeBundle } from '../../app/outbox/write.ts'
import { enter, fetchDirectory } from '../../app/session/enter.ts'
import { createNews } from '../../app/store/news.ts'
import { sendings } from '../../app/store/sendings.ts'
import { round } from '../../app/sync/runner.ts'
import { fetchSubject } from '../../app/sync/visit.ts'
import { createLocks, keepLocalStorage } from '../../app/testing/device.ts'
import type { Subject } from '../../core/entry/subject.ts'
import { CONTENT } from '../../practice/content.ts'
import { openWire, type Wire } from '../../run/measuring/wire.ts'
import { PASSPHRASE, type Person } from '../kit/people.ts'

/** The app's own device code, without its screens, at the doors of a real house. */
export interface Phone {
  /** Signs in at the house on this port, with the key this phone has. */
  readonly enterAt: (port: number) => Promise<void>
  readonly write: (...drafts: DraftEntry[]) => Promise<void>
  /** Looks at a subject, as its screen does. */
  readonly look: (subject: Subject) => Promise<void>
  /** Sends and fetches until nothing moves; the phone's clock then stands six minutes later. */
  readonly bringHome: () => Promise<void>
  /** Bundles that have not reached the office, or were refused there. */
  readonly left: () => Promise<number>
  /** What a phone does that forgets as soon as it was acknowledged. */
  readonly forget: () => Promise<void>
  readonly close: () => void
}

interface Line {
  wire: Wire | null
  headers: string
}

/** A phone of this person, not signed in anywhere yet. */
export async function phoneOf(person: Person): Promise<Phone> {
  keepLocalStorage()
  const line: Line = { wire: null, headers: '' }
  const keys = await makeKey()
  const clock = { ahead: 0 }
  const machine = await machineOn(line, clock)
  let open: OpenAccount | null = null
  function opened(): OpenAccount {
    if (!open) throw new Error('not signed in')
    return open
  }
  async function enterAt(port: number): Promise<void> {
    const device = await signIn(line, port, { person, deviceKey: keys.publicKey })
    const check = await checkFor(PASSPHRASE, 1)
    open ??= await enter(machine, { id: person.account, device, ...keys, challenge: 'c', check })
    if (open.account.device !== device) throw new Error('the house took it for another device')
    await fetchDirectory(machine, open)
  }
  async function bringHome(): Promise<void> {
    for (let at = 0; at < 3; at += 1) await round(machine, opened())
    clock.ahead += 6 * 60_000
  }
  return {
    enterAt,
    bringHome,
    write: async (...drafts) => void (await writeBundle(machine, opened(), { drafts })),
    look: async (subject) => {
      const found = await fetchSubject(machine, opened(), subject)
      if (found !== 'loading') throw new Error(`${subject.type} is ${found}`)
    },
    left: async () =>
      (await sendings(opened().store)).filter(({ state }) => state !== 'kept').length,
    forget: () => opened().store.db.clear('sent'),
    close: () => line.wire?.close(),
  }
}

async function machineOn(line: Line, clock: { ahead: number }): Promise<Machine> {
  return {
    now: () => Date.now() + clock.ahead,
    random: () => 0.5,
    locks: createLocks(),
    device: await openDevice(),
    door: doorOf(line),
    news: createNews(),
    loadContent: () => Promise.resolve(CONTENT),
    wake: () => undefined,
    standing: { is: 'starting' },
    last: null,
    welcome: true,
  }
}

async function signIn(
  line: Line,
  port: number,
  { person, deviceKey }: { person: Person; deviceKey: JsonWebKey },
): Promise<string> {
  line.wire?.close()
  line.wire = await openWire(port)
  const body = JSON.stringify({ account: person.account, passphrase: PASSPHRASE, deviceKey })
  const entered = await line.wire.ask('POST', '/sign-in', { body })
  if (entered.status !== 200) throw new Error(`not let in: ${entered.body}`)
  line.headers = `cookie: ${entered.cookies[0]?.split(';')[0] ?? ''}\r\n`
  const { device }: { device: string } = JSON.parse(entered.body)
  return device
}

function doorOf(line: Line): Door {
  async function ask<T>(what: 'GET' | 'POST', path: string, body?: unknown): Promise<Answered<T>> {
    if (!line.wire) return OFFLINE
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    const answer = await line.wire.ask(what, path, { ...sent, headers: line.headers })
    if (answer.status === 200) return { ok: true, body: JSON.parse(answer.body) }
    const { code = 'internal' }: { code?: string } = JSON.parse(answer.body)
    return { ok: false, offline: false, status: answer.status, code, fields: [], retryAfter: null }
  }
  return { get: (path) => ask('GET', path), post: (path, body) => ask('POST', path, body) }
}

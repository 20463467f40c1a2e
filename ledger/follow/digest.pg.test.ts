import type { Message, Messenger } from '@cwmis/core/notice/notice.ts'
import { isoOf } from '@cwmis/core/time/instant.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { openRig, type Rig } from '../fixtures/rig.ts'
import { LEDGER_TEMPLATE } from '../fixtures/template.ts'
import { fresh } from '../fixtures/words.ts'
import { sendNews } from './digest.ts'

let database: FreshDatabase
let rig: Rig
const HOUR = 3_600_000
const DAY = 24 * HOUR
/** A morning in Kampala; all that is told in this file was told before it. */
const MORNING = Date.UTC(2031, 4, 6, 7)

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  rig = await openRig(database.connection)
})

afterAll(async () => {
  await rig.close()
  await database.drop()
})

beforeEach(async () => {
  await rig.owner.query('delete from sending')
  await rig.owner.query('delete from outgoing')
  await rig.owner.query('delete from notice_choice')
  told = 0
})

function at(milliseconds: number): string {
  return isoOf(MORNING + milliseconds)
}

async function wants(actor: string, channel = 'sms'): Promise<void> {
  await rig.owner.query(
    `insert into notice_choice (actor, channel, address, quiet_from, quiet_to, since)
     values ($1, $2, $3, 20, 7, $4)`,
    [actor, channel, `+256 of ${actor}`, at(-10 * DAY)],
  )
}

let told = 0

async function tell(recipient: string, atOnce = false, madeAt = at(-HOUR)): Promise<string> {
  const subject = fresh('case').id
  told += 1
  await rig.owner.query(
    `insert into outgoing (cause, purpose, recipient, subject, type, at_once, made_at)
     values ($1, 'plan-drafted', $2, $3, 'case', $4, $5)`,
    [`entry:${String(told)}`, recipient, subject, atOnce, madeAt],
  )
  return subject
}

/** A gateway as one should be: one message for each key. `keyless`: one that forgets keys. */
function gateway({ keyless = false } = {}) {
  const sent: Message[] = []
  const known = new Set<string>()
  const messenger: Messenger = {
    send: (message) => {
      if (keyless || !known.has(message.key)) sent.push(message)
      known.add(message.key)
      return Promise.resolve()
    },
  }
  return { sent, messenger }
}

function send(messenger: Messenger, now: string): Promise<number> {
  const textOf = (sort: string, news: number) => `${sort} ${String(news)}`
  return sendNews(rig.ledger, { messenger, textOf }, now)
}

function texts(sent: readonly Message[]): string[] {
  return sent.map(({ address, text }) => `${address}: ${text}`)
}

describe('the digest', () => {
  it('goes to those who want it, once a day, for what is theirs and nobody has seen', async () => {
    await wants('amina')
    await wants('far')
    await tell('actor:amina')
    await tell('desk:desk-1')
    await tell('actor:brian')
    const { sent, messenger } = gateway()
    expect(await send(messenger, at(0))).toBe(1)
    await tell('desk:desk-1', false, at(0))
    expect(await send(messenger, at(HOUR))).toBe(0)
    expect(await send(messenger, at(DAY))).toBe(1)
    expect(await send(messenger, at(2 * DAY))).toBe(0)
    expect(texts(sent)).toEqual(['+256 of amina: digest 2', '+256 of amina: digest 1'])
  })

  it('waits for the end of quiet hours, but not with what cannot wait', async () => {
    await wants('amina')
    await tell('actor:amina')
    const { sent, messenger } = gateway()
    expect(await send(messenger, at(-8 * HOUR + DAY))).toBe(0)
    await tell('desk:desk-1', true)
    expect(await send(messenger, at(-8 * HOUR + DAY))).toBe(1)
    expect(await send(messenger, at(-7 * HOUR + DAY))).toBe(0)
    expect(texts(sent)).toEqual(['+256 of amina: at-once 1'])
  })

  it('counts nothing of a file that is hidden from its reader, nor of a desk they left', async () => {
    await wants('amina')
    const subject = await tell('desk:desk-1')
    await rig.owner.query(
      `insert into exclusion (subject, actor, since, entry) values ($1, 'amina', $2, $1)`,
      [subject, at(-DAY)],
    )
    await tell('desk:desk-2')
    expect(await send(gateway().messenger, at(0))).toBe(0)
  })

  it('says nothing to one who does not want it any more, not even what was due', async () => {
    await wants('amina')
    await tell('actor:amina')
    const down: Messenger = { send: () => Promise.reject(new Error('down')) }
    expect(await send(down, at(0))).toBe(0)
    await rig.owner.query('update notice_choice set until = now()')
    const { sent, messenger } = gateway()
    await send(messenger, at(HOUR))
    expect(sent).toEqual([])
    const found = await rig.owner.query('select 1 from sending where failed_at is not null')
    expect(found.rowCount).toBe(1)
  })

  it('tries again where the gateway is down, and gives up in the end', async () => {
    await wants('amina')
    await tell('actor:amina')
    const tried: string[] = []
    const down: Messenger = {
      send: ({ key }) => {
        tried.push(key)
        return Promise.reject(new Error('down'))
      },
    }
    for (let hour = 0; hour < 9; hour += 1) await send(down, at(hour * HOUR))
    expect(tried).toHaveLength(6)
    expect(new Set(tried).size).toBe(1)
  })
})

/** The database takes no outcome, as if the house had been killed after sending and before writing it down. */
async function killedAfterSending(messenger: Messenger): Promise<void> {
  await rig.owner.query('revoke update (sent_at) on sending from cwmis_view')
  await expect(send(messenger, at(0))).rejects.toThrow()
  await rig.owner.query('grant update (sent_at) on sending to cwmis_view')
}

describe('a crash between sending and writing it down', () => {
  it('sends nothing twice: the same message comes with the same key', async () => {
    await wants('amina')
    await tell('actor:amina')
    const { sent, messenger } = gateway()
    await killedAfterSending(messenger)
    expect(await send(messenger, at(HOUR))).toBe(1)
    expect(texts(sent)).toEqual(['+256 of amina: digest 1'])
  })

  it('the control: without the key the same crash sends it twice', async () => {
    await wants('amina')
    await tell('actor:amina')
    const { sent, messenger } = gateway({ keyless: true })
    await killedAfterSending(messenger)
    expect(await send(messenger, at(HOUR))).toBe(1)
    expect(sent).toHaveLength(2)
  })
})

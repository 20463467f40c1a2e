import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSimulator, type Simulator } from '@cwmis/connectors/messaging/simulator.ts'
import type { Message } from '@cwmis/core/notice/notice.ts'
import { DAY, HOUR, isoOf } from '@cwmis/core/time/instant.ts'
import { sequenceAll } from '@cwmis/ledger/fixtures/sequence-all.ts'
import { LEDGER_TEMPLATE, TEST_PASSWORDS } from '@cwmis/ledger/fixtures/template.ts'
import { type MessageText, sendNews } from '@cwmis/ledger/follow/digest.ts'
import { followOnce } from '@cwmis/ledger/follow/follow.ts'
import { noticesSender } from '@cwmis/ledger/follow/notices.ts'
import { tick } from '@cwmis/ledger/follow/ticker.ts'
import { freshKeys } from '@cwmis/ledger/keys/keys.ts'
import type { Ledger } from '@cwmis/ledger/ledger.ts'
import { prepareDatabase } from '@cwmis/ledger/migrate/prepare.ts'
import { closeLedger, openLedger } from '@cwmis/ledger/open.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { messages as words } from '@cwmis/practice/languages/en.ts'
import { messageText } from '@cwmis/practice/notices/text.ts'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { settleExample } from '../start/example.ts'
import { EXAMPLE, loadExample } from './load.ts'

/** Yesterday at noon: no entry lies in the future of the database's own clock. */
const NOW = Math.floor(Date.now() / DAY) * DAY - 12 * HOUR

let folder: string
let database: FreshDatabase
let owner: Client
let ledger: Ledger
let simulator: Simulator

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'messages-'))
  database = await freshDatabase(LEDGER_TEMPLATE)
  owner = new Client(database.connection)
  await owner.connect()
  const keys = freshKeys()
  await prepareDatabase(owner, { passwords: TEST_PASSWORDS, keys, content: CONTENT })
  await settleExample(database.connection, folder)
  const { host, port, database: name } = database.connection
  ledger = openLedger({
    host,
    port,
    database: name,
    passwords: TEST_PASSWORDS,
    keys,
    invented: true,
  })
  const where = { ledger, owner: database.connection, content: CONTENT }
  await loadExample({ ...EXAMPLE, ...where, children: 100, now: Date.now, today: NOW })
  await sequenceAll({ ledger })
  while ((await followOnce(ledger, noticesSender(CONTENT))) > 0);
  await tick(ledger, CONTENT, isoOf(NOW))
  // Everybody wants everything, and no night is quiet.
  await owner.query(`insert into notice_choice (actor, channel, address, quiet_from, quiet_to, since)
    select a.actor, c, c || '-' || md5(a.actor), 0, 0, '2000-01-01' from account a, unnest(array['email', 'sms']) as c`)
  simulator = openSimulator(join(folder, 'sent'))
})

afterAll(async () => {
  await closeLedger(ledger)
  await owner.end()
  await database.drop()
  rmSync(folder, { recursive: true })
})

/** Some days after all of it, so that what cannot wait and what can are both sent. */
async function sendAll(textOf: MessageText): Promise<readonly Message[]> {
  for (const days of [3, 4, 5]) {
    await sendNews(ledger, { messenger: simulator, textOf }, isoOf(NOW + days * DAY))
  }
  return simulator.sent()
}

/** Words of a text: numbers tell how many, and nothing else may. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}-]+/gu) ?? []
}

/** What messages may be made of. */
const OURS = new Set(
  Object.entries(words).flatMap(([key, text]) =>
    key.startsWith('messages.') ? wordsOf(text.replace('{news}', '')) : [],
  ),
)

/** Whatever a message says that is not ours to say. */
function strange(sent: readonly Message[]): string[] {
  return sent.flatMap(({ text }) => wordsOf(text).filter((word) => !OURS.has(word)))
}

/** Every name, place and text that stands in the clear in the whole ledger. */
async function canaries(): Promise<string[]> {
  const found = await owner.query<{ said: string }>(
    `select distinct v #>> '{}' as said from part p, jsonb_path_query(p.open, '$.**.v ? (@.type() == "string")') as v
     where p.compartment = 'open'`,
  )
  return found.rows.map(({ said }) => said).filter((said) => said.length > 3)
}

test('no message of the whole example names a child, a place or a concern', async () => {
  const sent = await sendAll(messageText)
  const sorts = new Set(sent.map(({ text }) => (/cannot wait/.test(text) ? 'at-once' : 'digest')))
  expect(sent.length).toBeGreaterThan(20)
  expect([...sorts].toSorted()).toEqual(['at-once', 'digest'])
  expect(strange(sent)).toEqual([])
  const said = await canaries()
  expect(said.length).toBeGreaterThan(200)
  const outside = JSON.stringify(sent.map(({ key, text }) => [key, text]))
  expect(said.filter((one) => outside.includes(one))).toEqual([])
})

test('a person is sent one digest a day on each way at most', async () => {
  const found = await owner.query(
    `select actor, channel, made_at::date from sending where sort = 'digest' group by 1, 2, 3 having count(*) > 1`,
  )
  expect(found.rows).toEqual([])
})

test('the control: a message that says one word of a case is caught', () => {
  const leaky: Message = {
    key: 'k',
    channel: 'sms',
    address: 'a',
    text: `${messageText('digest', 2)} Apio`,
  }
  expect(strange([leaky])).toEqual(['apio'])
})

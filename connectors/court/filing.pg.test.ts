import { createHash } from 'node:crypto'
import type { Subject } from '@cwmis/core/entry/subject.ts'
import type { Envelope } from '@cwmis/core/exchange/envelope.ts'
import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { deliverOnce } from '../exchange/deliver.ts'
import { makeFile } from '../exchange/files/download.ts'
import { receiveFile } from '../exchange/files/upload.ts'
import { openZip, readPart } from '../exchange/files/zip.ts'
import { fileOf } from '../exchange/fixtures/files.ts'
import { keepPaper, keptPaper, sendPaper, takesPapers } from '../exchange/papers.ts'
import { takeUpOnce } from '../exchange/waiting.ts'
import { type CourtWorld, openCourtWorld, pressed } from './fixtures/court-world.ts'
import { courtReplies, inventedMatter } from './scripts.ts'

const PAPER = Buffer.from('%PDF-1.7 the report, CANARY inside')
const BYTES = PAPER.toString('base64')
const HASH = createHash('sha256').update(PAPER).digest('hex')

let database: FreshDatabase
let world: CourtWorld
let boy: Subject
let girl: Subject

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  world = await openCourtWorld(database.connection)
  boy = await world.openCase()
  girl = await world.openCase()
})

afterAll(async () => {
  await world.rig.close()
  await database.drop()
})

function press(subject: Subject, reference: string) {
  return pressed(subject, { reference, bytes: BYTES, hash: HASH, at: world.rig.clock.now })
}

/** What the simulated court answers to a report, as its page would send it. */
function answerTo(filed: Envelope, code: string, turn: number): Envelope {
  const now = world.rig.clock.now
  const reply = courtReplies(inventedMatter(1, now)).find((one) => one.code === code)
  const [answer] = reply?.messages(filed, { script: 'happy', seed: 1, now, turn }) ?? []
  if (answer === undefined) throw new Error(code)
  return { ...answer, testflag: false }
}

const ENTRIES = `select q.subject::text as x from quarantine q where q.author = 'system:court' order by 1`
let filed: Envelope

test('a paper that an officer sent reaches the court once, with its bytes and the listed fields alone', async () => {
  const { rig, all } = world
  const one = press(boy, '3F9A-0C21')
  expect(takesPapers(rig.engine, 'h23')).toBe(true)
  expect(await sendPaper(rig.engine, one)).toEqual({ standing: 'waiting', reason: null })
  expect(await sendPaper(rig.engine, one)).toEqual({ standing: 'waiting', reason: null })
  while ((await deliverOnce(rig.engine)) > 0);
  expect(await sendPaper(rig.engine, one)).toEqual({ standing: 'sent', reason: null })
  const [body = ''] = rig.partner.got.splice(0).map((sent) => sent.body)
  filed = JSON.parse(body)
  const { paper, ...beside } = filed.data
  expect(paper).toEqual({ hash: HASH, bytes: BYTES })
  expect(Object.keys(beside).toSorted()).toEqual(
    'caseNo documentType filedOn hearingOn ourReference'.split(' '),
  )
  expect(body).not.toContain(boy.id)
  expect(body).not.toContain('CANARY')
  const told = await all(`select line as x from audit where line like '%disclosed%'`)
  expect(told).toHaveLength(1)
  expect(told[0]).toContain(boy.id)
  expect(told[0]).not.toMatch(/FCC|3F9A/)
  expect(await all(`select line as x from exchange_sending`)).not.toContainEqual(
    expect.stringMatching(/FCC\W|MBALE/i),
  )
})

test('its answer finds the child by our reference, and another child of the matter is not meant', async () => {
  const { rig, all } = world
  await rig.bring(answerTo(filed, 'docketed', 1), { partner: 'court' })
  await takeUpOnce(rig.engine)
  expect(await all(ENTRIES)).toEqual([boy.id])
  const other = { ...filed, data: { ...filed.data, ourReference: '0000-0000' } }
  await rig.bring(answerTo(other, 'docketed', 2), { partner: 'court' })
  await takeUpOnce(rig.engine)
  const asked = `select reason as x from exchange_message where state = 'question'`
  expect(await all(asked)).toEqual(['court-whose-case'])
  expect(await all(ENTRIES)).toEqual([boy.id])
})

test('without a line it lies in the signed file, and is answered by one', async () => {
  const { rig, all } = world
  await rig.owner.query(`insert into exchange_partner (partner, actor, post)
    select partner, actor, post from exchange_partner where partner = 'court' order by no limit 1`)
  await rig.reread()
  await sendPaper(rig.engine, press(girl, '77AA-BB00'))
  expect(await deliverOnce(rig.engine)).toBe(0)
  const made = await makeFile(rig.engine, { partner: 'court', actor: 'amina' })
  const zip = await openZip(Buffer.from(made?.bytes ?? '', 'base64'))
  if (typeof zip === 'string') throw new Error(zip)
  const part = await readPart(zip, 'messages.ndjson')
  if (typeof part === 'string') throw new Error(part)
  const sent: Envelope = JSON.parse(part.bytes.toString('utf8'))
  expect(sent.data.paper).toEqual({ hash: HASH, bytes: BYTES })
  const told = [answerTo(sent, 'accepted', 3)]
  const manifest = { partner: 'court' }
  const back = await fileOf('f-1', told, { now: rig.clock.now, manifest })
  expect(await receiveFile(rig.engine, { partner: 'court', bytes: back, by: null })).toMatchObject({
    messages: 1,
  })
  await takeUpOnce(rig.engine)
  expect(await all(ENTRIES)).toEqual([boy.id, girl.id].toSorted())
})

test('what was marked as written by mistake, or lost its agreement while it waited, does not go', async () => {
  const { rig, all } = world
  const wrong = press(girl, '1111-2222')
  await sendPaper(rig.engine, wrong)
  const lately = `select state || ' ' || reason as x from exchange_sending where pressed = '${wrong.entry}'`
  await rig.owner.query(
    `update head set state = jsonb_set(state::jsonb, '{misfiled}', $2::jsonb)::json where subject = $1 and compartment = 'open'`,
    [girl.id, JSON.stringify([wrong.entry])],
  )
  expect(await makeFile(rig.engine, { partner: 'court', actor: 'amina' })).toBeNull()
  expect(await all(lately)).toEqual(['withheld recalled'])
  const late = press(boy, '3333-4444')
  await sendPaper(rig.engine, late)
  await rig.owner.query(
    `update exchange_agreement set until = $1 where flow = 'court-report-submitted'`,
    [rig.clock.now],
  )
  await rig.reread()
  expect(takesPapers(rig.engine, 'h23')).toBe(false)
  expect(await makeFile(rig.engine, { partner: 'court', actor: 'amina' })).toBeNull()
  expect(await sendPaper(rig.engine, late)).toEqual({
    standing: 'withheld',
    reason: 'no-agreement',
  })
  expect(await sendPaper(rig.engine, press(boy, '5555-6666'))).toEqual({
    standing: 'withheld',
    reason: 'no-agreement',
  })
})

test('the bytes of a paper are kept sealed, by their hash and for their own file alone', async () => {
  const { rig, all } = world
  await keepPaper(rig.engine, { subject: boy.id, bytes: BYTES })
  await keepPaper(rig.engine, { subject: boy.id, bytes: BYTES })
  expect(await keptPaper(rig.engine, { subject: boy.id, hash: HASH })).toBe(BYTES)
  expect(await keptPaper(rig.engine, { subject: girl.id, hash: HASH })).toBeNull()
  expect(await keptPaper(rig.engine, { subject: boy.id, hash: HASH.replace(/./, 'x') })).toBeNull()
  const stored = await all(`select encode(sealed, 'escape') as x from exchange_paper`)
  expect(stored).toHaveLength(1)
  expect(stored[0]).not.toContain('CANARY')
  expect(stored[0]).not.toContain(BYTES.slice(0, 20))
})

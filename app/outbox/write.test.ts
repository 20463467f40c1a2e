import 'fake-indexeddb/auto'
import { indexContent } from '@cwmis/core/content-index.ts'
import { checkBundle } from '@cwmis/core/entry/seal.ts'
import { subjectKey } from '@cwmis/core/entry/subject.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { beforeEach, expect, test } from 'vitest'
import { deviceSealer } from '../device/sealer.ts'
import { newId } from '../hooks/write.ts'
import type { Machine, OpenAccount } from '../machine.ts'
import { draft, keepDraft } from '../store/drafts.ts'
import { sendings } from '../store/sendings.ts'
import { createDevice, letIn, NOON } from '../testing/device.ts'
import { createOffice } from '../testing/office.ts'
import { verifying } from '../testing/verifying.ts'
import { seenSubject } from '../view/seen.ts'
import { writeBundle } from './write.ts'

const CASE = { type: 'case', id: '01930000-0000-7000-8000-0000000000c1' } as const
const VISIT = {
  subject: CASE,
  kind: 'visit-recorded',
  answers: { safetyNow: { v: 'safe' } },
} as const
const ME = { actor: '01930000-0000-7000-8000-00000000000a', role: 'CDO', desk: 'desk-1' }
let machine: Machine
let open: OpenAccount
let turn = 0

beforeEach(async () => {
  const clock = { at: NOON }
  const office = createOffice(CONTENT, () => new Date(clock.at).toISOString())
  machine = await createDevice(CONTENT, office, clock)
  turn += 1
  open = await letIn(machine, { ...ME, account: `write-${String(turn)}` })
})

test('a written entry is signed, durable, and shown at once', async () => {
  const id = await writeBundle(machine, open, { drafts: [VISIT] })
  const [sending] = await sendings(open.store)
  expect(sending).toMatchObject({ id, state: 'waiting', subjects: [subjectKey(CASE)] })
  if (!sending) return
  const verifier = await verifying(open.account.publicKey, deviceSealer(open.account.key))
  expect(await checkBundle(sending.bundle, verifier)).toBeNull()
  const seen = await seenSubject(open.store, open, CASE)
  expect(seen?.slices.open?.counts).toEqual({ 'visit-recorded': 1 })
  expect(seen?.unsent).toEqual([sending.bundle.entries[0]?.header.id])
})

test('what was begun before another version was published is signed with its own', async () => {
  const known = indexContent(CONTENT).newestKind('visit-recorded')
  if (known === null) throw new Error('the practice has no visits')
  const next = { ...known, version: known.version + 1, form: 'F08@99' }
  Object.assign(open, { content: { ...CONTENT, kinds: [...CONTENT.kinds, next] } })
  await writeBundle(machine, open, { drafts: [VISIT], form: known.form ?? '' })
  await writeBundle(machine, open, { drafts: [VISIT], form: 'F08@99' })
  await writeBundle(machine, open, { drafts: [VISIT] })
  const sent = await sendings(open.store)
  const versions = sent.map(({ bundle }) => bundle.entries[0]?.header.version)
  expect(versions).toEqual([known.version, next.version, next.version])
})

test('no id tells when it was made', async () => {
  const bundle = await writeBundle(machine, open, { drafts: [VISIT] })
  const [sending] = await sendings(open.store)
  const ids = [bundle, newId(), ...(sending?.bundle.entries ?? []).map(({ header }) => header.id)]
  const random = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
  expect(ids.filter((id) => !random.test(id))).toEqual([])
})

test('a changed answer no longer fits its signature', async () => {
  await writeBundle(machine, open, { drafts: [VISIT] })
  const [sending] = await sendings(open.store)
  const [entry] = sending?.bundle.entries ?? []
  if (!sending || !entry?.parts.open) throw new Error('nothing was written')
  const open2 = { ...entry.parts.open, body: { safetyNow: { v: 'danger' } } }
  const changed = { ...sending.bundle, entries: [{ ...entry, parts: { open: open2 } }] }
  const verifier = await verifying(open.account.publicKey, deviceSealer(open.account.key))
  expect(await checkBundle(changed, verifier)).toMatchObject({ code: 'wrong-commitment' })
})

test('the draft goes with the signature, in the same transaction', async () => {
  const key = 'visit-recorded:1'
  const begun = { key, form: 'F08@1', subject: CASE, answers: {}, at: null, savedAt: 'x' }
  await keepDraft(open.store, begun)
  await writeBundle(machine, open, { drafts: [VISIT], draft: key })
  expect(await draft(open.store, key)).toBeNull()
})

test('the author acts from a post that may write it, and sees what the screen showed', async () => {
  await writeBundle(machine, open, { drafts: [VISIT] })
  await writeBundle(machine, open, { drafts: [VISIT] })
  const [first, second] = await sendings(open.store)
  const header = second?.bundle.entries[0]?.header
  expect(header?.author).toEqual({ actor: ME.actor, post: `${ME.actor}-post`, role: 'CDO' })
  expect(header?.seen).toEqual({ stamp: null, own: [first?.bundle.entries[0]?.header.id] })
  expect(header?.happenedOn.precision).toBe('minute')
})

test('facts and decisions do not share a bundle, and an unknown kind is not written', async () => {
  const close = { subject: CASE, kind: 'case-closed', answers: {} }
  await expect(writeBundle(machine, open, { drafts: [VISIT, close] })).rejects.toThrow(
    'one decision',
  )
  const never = { subject: CASE, kind: 'never-published', answers: {} }
  await expect(writeBundle(machine, open, { drafts: [never] })).rejects.toThrow('no kind')
  expect(await sendings(open.store)).toEqual([])
})

import { COMPARTMENTS, type Compartment } from '@cwmis/core/entry/compartment.ts'
import type { Subject } from '@cwmis/core/entry/subject.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { CONTENT } from '../fixtures/content.ts'
import { openRig, type Rig } from '../fixtures/rig.ts'
import { LEDGER_TEMPLATE, TEST_PASSWORDS } from '../fixtures/template.ts'
import { caseOpened, fresh, send, type Words } from '../fixtures/words.ts'
import { rebuildHeads } from '../keep/rebuild.ts'
import type { Ledger } from '../ledger.ts'
import { closeLedger, openLedger } from '../open.ts'
import { type OpenedSlice, OpenedSlices } from './opened.ts'

let database: FreshDatabase
let rig: Rig
let here: Ledger
let there: Ledger

/** Whoever would change a slice in place is caught at once. */
class Frozen extends OpenedSlices {
  override keep(subject: string, compartment: Compartment, opened: OpenedSlice): void {
    super.keep(subject, compartment, { ...opened, slice: frozen(opened.slice) })
  }
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  rig = await openRig(database.connection)
  here = { ...rig.ledger, opened: new Frozen() }
  const { host, port, database: name } = database.connection
  const { keys } = rig.ledger
  const other = openLedger({ host, port, database: name, passwords: TEST_PASSWORDS, keys })
  there = { ...other, opened: new Frozen() }
})

afterAll(async () => {
  await closeLedger(there)
  await rig.close()
  await database.drop()
})

async function openCase(): Promise<Subject> {
  const [subject, { amina }] = [fresh('case'), rig.people]
  await send({ ledger: here }, amina, caseOpened(amina, { child: fresh('child'), subject }))
  return subject
}

function visit(subject: Subject, text: string, sealed: boolean): Words {
  const words = { subject, kind: 'visit-recorded', open: { reason: text } }
  return sealed ? { ...words, sealed: { SV: { note: text }, CICL: { place: text } } } : words
}

async function differences(): Promise<readonly string[]> {
  return (await rebuildHeads(rig.ledger, CONTENT, { write: false })).differences
}

/** Changes a head behind everybody's back and lets the keeper put it right. */
async function spoilAndMend({ id }: Subject): Promise<void> {
  await rig.owner.query(
    `update head set state = jsonb_set(state::jsonb, '{risk}', '"LOW"')::json where subject = $1 and compartment = 'open'`,
    [id],
  )
  await rebuildHeads(rig.ledger, CONTENT, { write: true, threads: 1 })
}

/** The versions of a subject's heads in the database, by compartment. */
async function versionsOf({ id }: Subject): Promise<Map<string, string>> {
  const { rows } = await rig.owner.query<{ compartment: string; version: string }>(
    'select compartment, xmin::text as version from head where subject = $1',
    [id],
  )
  return new Map(rows.map(({ compartment, version }) => [compartment, version]))
}

const step = fc.record({
  by: fc.constantFrom('here', 'there', 'there', 'keeper'),
  kind: fc.constantFrom('visit-recorded', 'visit-recorded', 'plan-drafted', 'risk-raised'),
  text: fc.string({ maxLength: 12, unit: 'grapheme' }),
  sealed: fc.boolean(),
})

it('two ledgers that write in turns, and the keeper between them, leave what a replay gives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 9 }), async (steps) => {
      const subject = await openCase()
      for (const { by, kind, text, sealed } of steps) {
        if (by === 'keeper') await spoilAndMend(subject)
        else {
          const words = { ...visit(subject, text, sealed), kind }
          await send({ ledger: by === 'here' ? here : there }, rig.people.amina, [words])
        }
      }
      expect(await differences()).toEqual([])
    }),
    { numRuns: 4 },
  )
})

it('has what it wrote and what it read, under the versions that stand in the database', async () => {
  const subject = await openCase()
  await send({ ledger: here }, rig.people.amina, [visit(subject, 'one', false)])
  const opened = here.opened.of([subject.id])
  const versions = await versionsOf(subject)
  expect([...versions.keys()].toSorted()).toEqual(['SV', 'open'])
  for (const [compartment, version] of versions) {
    expect(opened.get(`${subject.id}:${compartment}`)?.version).toBe(version)
  }
  await send({ ledger: there }, rig.people.amina, [visit(subject, 'two', false)])
  const read = there.opened.of([subject.id])
  expect(read.get(`${subject.id}:SV`)?.slice).toStrictEqual(opened.get(`${subject.id}:SV`)?.slice)
})

it('reads anew what anybody has written since, were it the same bytes', async () => {
  const subject = await openCase()
  const versions = await versionsOf(subject)
  const mine = here.opened.of([subject.id]).get(`${subject.id}:SV`)
  expect(mine?.version).toBe(versions.get('SV'))
  await rig.owner.query('update head set key = key where subject = $1', [subject.id])
  await send({ ledger: here }, rig.people.amina, [visit(subject, 'one', false)])
  const now = here.opened.of([subject.id]).get(`${subject.id}:SV`)
  expect(now?.version).not.toBe(mine?.version)
  expect(now?.slice).toStrictEqual(mine?.slice)
  expect(now?.slice).not.toBe(mine?.slice)
})

it('(control) a process that took its own slice for the newest one is caught by the replay', async () => {
  const subject = await openCase()
  await send({ ledger: here }, rig.people.amina, [visit(subject, 'one', true)])
  await send({ ledger: there }, rig.people.amina, [visit(subject, 'two', true)])
  const [stale, versions] = [here.opened.of([subject.id]), await versionsOf(subject)]
  for (const compartment of COMPARTMENTS) {
    const [one, version] = [stale.get(`${subject.id}:${compartment}`), versions.get(compartment)]
    if (one !== undefined && version !== undefined) {
      here.opened.keep(subject.id, compartment, { version, slice: one.slice })
    }
  }
  await send({ ledger: here }, rig.people.amina, [visit(subject, 'three', true)])
  expect((await differences()).some((one) => one.includes(subject.id))).toBe(true)
  await rebuildHeads(rig.ledger, CONTENT, { write: true, threads: 1 })
  await send({ ledger: here }, rig.people.amina, [visit(subject, 'four', true)])
  expect(await differences()).toEqual([])
})

it('drops all it has when the database is lost: the next one may give the same versions to other rows', async () => {
  const { host, port } = database.connection
  const { keys } = rig.ledger
  const nowhere = { host, port, database: 'no_such_database', passwords: TEST_PASSWORDS, keys }
  const lost = { ...openLedger(nowhere), opened: new OpenedSlices() }
  const subject = await openCase()
  for (const one of here.opened.of([subject.id]).values()) lost.opened.keep(subject.id, 'open', one)
  expect(lost.opened.bytes).toBeGreaterThan(0)
  await expect(
    send({ ledger: lost }, rig.people.amina, [visit(subject, 'one', false)]),
  ).rejects.toMatchObject({ code: '3D000' })
  expect(lost.opened.bytes).toBe(0)
  await closeLedger(lost)
})

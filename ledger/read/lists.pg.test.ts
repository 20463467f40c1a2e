import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { withClient } from '../embedded/connection.ts'
import { CONTENT } from '../fixtures/content.ts'
import type { Person } from '../fixtures/person.ts'
import { openRig, type Rig } from '../fixtures/rig.ts'
import { LEDGER_TEMPLATE } from '../fixtures/template.ts'
import { fresh, reportMade, send } from '../fixtures/words.ts'
import { digestOf, sync } from '../sync.ts'
import { readDirectory } from './directory.ts'
import { readQuarantine } from './quarantine.ts'
import type { Reader } from './reader.ts'
import { ASKED, worklist } from './worklist.ts'

let database: FreshDatabase
let rig: Rig

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  rig = await openRig(database.connection)
})

afterAll(async () => {
  await rig.close()
  await database.drop()
})

function readerOf({ token }: Person, purpose: Reader['purpose'] = 'casework'): Reader {
  return { token, purpose, door: 'test' }
}

describe('what a desk was asked', () => {
  it('is found without reading whatever else the desk was granted', async () => {
    const plan = await withClient(database.connection, async (client) => {
      await client.query('begin')
      await client.query(
        `insert into access_grant (subject, type, principal, relation, given_by, since, entry, holder)
         select gen_random_uuid(), 'case', 'desk:busy', case when n = 1 then 'party' else 'desk' end,
           gen_random_uuid(), now(), gen_random_uuid(), 'case|desk:busy' from generate_series(1, 5000) as n`,
      )
      await client.query('analyze access_grant')
      const found = await client.query<Record<string, string>>(
        `explain (analyze, costs off, buffers off) ${ASKED.replace('$1', `'busy'`)}`,
      )
      await client.query('rollback')
      return found.rows.flatMap((row) => Object.values(row)).join('\n')
    })
    expect(plan).toContain('access_grant_party')
    expect(plan).toContain('rows=1.00')
    expect(plan).not.toContain('Removed by Filter')
  })
})

describe('a work list', () => {
  it('is the desk’s, soonest due first, paged without a gap, and equal to a plain recount', async () => {
    const made: string[] = []
    for (let at = 0; at < 60; at += 1) {
      const report = fresh('report')
      const day = String(1 + (at % 20)).padStart(2, '0')
      await send(rig, rig.people.amina, [
        reportMade(report, { at: `2026-11-${day}T08:00:00.000Z` }),
      ])
      made.push(report.id)
    }
    const reader = readerOf(rig.people.brian)
    const first = await worklist(rig.ledger, CONTENT, { reader, desk: 'desk-1', type: 'report' })
    const starts = first.lines.flatMap(({ open }) => open.clocks.map((clock) => clock.startedAt))
    expect(starts.length).toBeGreaterThan(0)
    expect(starts.filter((start) => !start.endsWith('T21:00:00.000Z'))).toEqual([])
    expect(first.lines).toHaveLength(50)
    const rest: string[] = []
    for (let after = first.next; after !== undefined; ) {
      const page = await worklist(rig.ledger, CONTENT, {
        reader,
        desk: 'desk-1',
        type: 'report',
        after,
      })
      rest.push(...page.lines.map(({ subject }) => subject.id))
      after = page.next
    }
    const all = [...first.lines.map(({ subject }) => subject.id), ...rest]
    expect(new Set(all).size).toBe(all.length)
    const plain = await rig.owner.query<{ subject: string }>(
      `select subject from head where compartment = 'open' and active and desk = 'desk-1' and type = 'report'
       order by due_at, subject`,
    )
    expect(all).toEqual(plain.rows.map((row) => row.subject))
    expect(made.every((id) => all.includes(id))).toBe(true)
  })

  it('of another desk is empty', async () => {
    const page = await worklist(rig.ledger, CONTENT, {
      reader: readerOf(rig.people.far),
      desk: 'desk-1',
    })
    expect(page).toEqual({ lines: [] })
  })
})

describe('sync', () => {
  it('sends what moved, says what is gone, and then that nothing changed', async () => {
    const { far, amina } = rig.people
    const subject = fresh('handoff')
    const open = { code: 'h17', fromDesk: 'desk-1', toDesk: 'desk-2' }
    await send(rig, amina, [{ subject, kind: 'handoff-sent', open }])
    const reader = readerOf(far)
    expect(await sync(rig.ledger, CONTENT, { reader, digest: '' })).toEqual({ same: false })
    const first = await sync(rig.ledger, CONTENT, { reader, digest: '', manifest: [] })
    if (!('moved' in first)) throw new Error('nothing moved')
    expect(first.moved.map((one) => one.subject)).toEqual([subject])
    const manifest = first.moved.map((one) => ({ subject: one.subject, stamp: one.stamp }))
    expect(digestOf(manifest)).toBe(first.digest)
    expect(await sync(rig.ledger, CONTENT, { reader, digest: first.digest })).toEqual({
      same: true,
    })
    await send(rig, far, [{ subject, kind: 'handoff-opened' }])
    const held = [...manifest, { subject: fresh('case'), stamp: 'x' }]
    const second = await sync(rig.ledger, CONTENT, {
      reader,
      digest: digestOf(held),
      manifest: held,
    })
    if (!('moved' in second)) throw new Error('nothing moved')
    expect(second.moved.map((one) => one.subject)).toEqual([subject])
    expect(second.gone).toEqual([held[1]?.subject])
  })
})

describe('other lists', () => {
  it('show the directory to whoever is signed in', async () => {
    const directory = await readDirectory(rig.ledger, readerOf(rig.people.far))
    expect(directory.me).toMatchObject({
      actor: 'far',
      posts: [{ desk: 'desk-2', role: 'WORKER', place: '077' }],
    })
    expect(directory.desks).toHaveLength(3)
  })

  it('show a supervisor of the author’s place what waits in quarantine', async () => {
    await send(rig, rig.people.brian, [{ subject: fresh('case'), kind: 'visit-recorded' }])
    expect(
      await readQuarantine(rig.ledger, readerOf(rig.people.chief, 'supervision')),
    ).toHaveLength(1)
    expect(await readQuarantine(rig.ledger, readerOf(rig.people.farChief, 'supervision'))).toEqual(
      [],
    )
    expect(await readQuarantine(rig.ledger, readerOf(rig.people.brian, 'supervision'))).toEqual([])
  })
})

import { randomUUID } from 'node:crypto'
import type { Subject } from '@cwmis/core/entry/subject.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import type { Person } from '../fixtures/person.ts'
import { addPerson, openRig, type Rig } from '../fixtures/rig.ts'
import { LEDGER_TEMPLATE } from '../fixtures/template.ts'
import { fresh, reportMade, send } from '../fixtures/words.ts'
import { readQuarantine } from './quarantine.ts'

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

/** A triage by somebody who may not: lies in quarantine. Gives its id. */
async function stray(author: Person, subject: Subject): Promise<string> {
  const id = randomUUID()
  const words = { subject, kind: 'report-triaged', id, open: { level: 'HIGH' } }
  expect(await send(rig, author, [words])).toMatchObject({ outcome: 'kept' })
  return id
}

async function lists({ token }: Person, id: string): Promise<boolean> {
  const reader = { token, purpose: 'casework', door: 'test' } as const
  return (await readQuarantine(rig.ledger, reader)).some(({ entry }) => entry === id)
}

async function outcomeOf(
  by: Person,
  entry: string,
  { author, on }: { author: Person; on: Subject },
) {
  const open = { entry, author: author.actor }
  return (await send(rig, by, [{ subject: on, kind: 'quarantine-released', open }])).rule ?? 'kept'
}

describe('an entry in quarantine', () => {
  it('is listed for the supervisors of its author’s office and of its subject’s place', async () => {
    const { amina, chief, far, farChief, ministry } = rig.people
    const report = fresh('report')
    await send(rig, amina, [reportMade(report)])
    const id = await stray(far, report)
    expect(await lists(chief, id)).toBe(true)
    expect(await lists(farChief, id)).toBe(true)
    for (const person of [amina, far, ministry]) expect(await lists(person, id)).toBe(false)
  })

  it('is never its author’s own to release', async () => {
    const { amina, farChief, chief } = rig.people
    const [there, here] = [fresh('report'), fresh('report')]
    await send(rig, amina, [reportMade(there)])
    const id = await stray(farChief, there)
    await send(rig, rig.people.far, [
      reportMade(here, { open: { routedTo: 'desk-2', village: { place: '077.1.1.1.1' } } }),
    ])
    expect(await lists(farChief, id)).toBe(false)
    expect(await outcomeOf(farChief, id, { author: farChief, on: here })).not.toBe('kept')
    expect(await outcomeOf(chief, id, { author: farChief, on: there })).toBe('kept')
  })

  it('is not released by a supervisor on whose list it does not stand', async () => {
    const { brian, far, farChief } = rig.people
    const theirs = fresh('report')
    await send(rig, far, [
      reportMade(theirs, { open: { routedTo: 'desk-2', village: { place: '077.1.1.1.1' } } }),
    ])
    const id = await stray(brian, fresh('report'))
    expect(await lists(farChief, id)).toBe(false)
    expect(await outcomeOf(farChief, id, { author: brian, on: theirs })).toBe('not-in-quarantine')
  })

  it('is neither listed for nor released by an officer excluded from the file', async () => {
    const { amina, chief, far } = rig.people
    const second = await addPerson(rig, { actor: 'second', role: 'CHIEF', desk: 'desk-1' })
    const [report, other] = [fresh('report'), fresh('report')]
    await send(rig, amina, [reportMade(report)])
    await send(rig, amina, [reportMade(other)])
    const id = await stray(far, report)
    expect(await lists(chief, id)).toBe(true)
    const open = { officer: 'chief' }
    await send(rig, second, [{ subject: report, kind: 'officer-excluded', open }])
    expect(await lists(chief, id)).toBe(false)
    expect(await outcomeOf(chief, id, { author: far, on: other })).toBe('not-in-quarantine')
    expect(await lists(second, id)).toBe(true)
    expect(await outcomeOf(second, id, { author: far, on: other })).toBe('kept')
  })

  it('of an author whose office has no place is on the list of who supervises their office', async () => {
    const caller = await addPerson(rig, { actor: 'caller', role: 'WORKER', desk: 'desk-3' })
    const shift = await addPerson(rig, { actor: 'shift', role: 'CHIEF', desk: 'desk-3' })
    const id = await stray(caller, fresh('report'))
    expect(await lists(shift, id)).toBe(true)
    expect(await lists(rig.people.chief, id)).toBe(false)
  })
})

import { subjectKey } from '@cwmis/core/entry/subject.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../tests/kit/database.ts'
import { described, linksOf, type Made, opens, part, pulled, read, tie } from './fixtures/groups.ts'
import { openRig, type Rig } from './fixtures/rig.ts'
import { LEDGER_TEMPLATE } from './fixtures/template.ts'
import { send, type Words } from './fixtures/words.ts'

type Subject = Words['subject']

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

describe('linking', () => {
  /** Near and far, and a chief who was given both to decide on. */
  async function apart(): Promise<readonly [Made, Made]> {
    const { amina, far } = rig.people
    const [near, away] = [await described(rig, amina), await described(rig, far)]
    await grant(away.child, 'actor:chief')
    return [near, away]
  }

  async function grant({ id }: Subject, principal: string): Promise<void> {
    await rig.owner.query(
      `insert into access_grant (subject, type, principal, relation, given_by, since, entry, holder)
        values ($1, 'child', $2, 'party', $1, now() - interval '1 hour', $1, 'child|' || $2)`,
      [id, principal],
    )
  }

  it('widens nobody’s access; a grant beside it is seen', async () => {
    const files = await apart()
    const people = Object.values(rig.people)
    const before = await opens(rig, people, files)
    expect(before.length).toBeGreaterThan(8)
    expect(await tie(rig, rig.people.chief, files)).toMatchObject({ outcome: 'kept' })
    expect(await opens(rig, people, files)).toEqual(before)
    expect(await part(rig, rig.people.chief, files)).toMatchObject({
      outcome: 'kept',
    })
    expect(await opens(rig, people, files)).toEqual(before)
    await grant(files[1].child, 'desk:desk-1')
    expect(await opens(rig, people, files)).not.toEqual(before)
  })

  it('brings to a device the records its owner may read, and no other', async () => {
    const files = await apart()
    const [near, away] = files
    await tie(rig, rig.people.chief, files)
    const { amina, far, chief } = rig.people
    expect(await pulled(rig, amina)).not.toContain(subjectKey(away.child))
    expect(await pulled(rig, far)).not.toContain(subjectKey(near.child))
    // Somebody who is given both holds both, although only one of them is in the scope of their cases.
    await grant(away.child, 'actor:amina')
    expect(await pulled(rig, amina)).toContain(subjectKey(away.child))
    await part(rig, chief, files)
    expect(await pulled(rig, amina)).not.toContain(subjectKey(away.child))
  })

  it('hides all records of a child from whom one of them is hidden from, and what was said of it for ever', async () => {
    const files = await apart()
    const [near, away] = files
    const { amina, chief, farChief } = rig.people
    const open = { officer: 'amina' }
    await send(rig, farChief, [{ subject: away.child, kind: 'officer-excluded', open }])
    expect(await linksOf(rig, amina, near)).toEqual([])
    await tie(rig, chief, files)
    for (const subject of [near.child, near.subject])
      expect(await read(rig, amina, subject)).toBeNull()
    expect(await pulled(rig, amina)).not.toContain(subjectKey(near.child))
    await part(rig, chief, files)
    const again = await read(rig, amina, near.child)
    expect(again?.entries.map(({ header }) => header.kind)).toEqual(['child-described'])
    expect(JSON.stringify(again)).not.toContain(away.child.id)
    const others = await read(rig, chief, near.child)
    expect(others?.entries).toHaveLength(3)
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { CONTENT } from '../fixtures/content.ts'
import type { Person } from '../fixtures/person.ts'
import { openRig, type Rig } from '../fixtures/rig.ts'
import { LEDGER_TEMPLATE } from '../fixtures/template.ts'
import { caseOpened, fresh, send } from '../fixtures/words.ts'
import type { ReadSubject } from '../read/subject.ts'
import { type ManifestLine, sync } from '../sync.ts'

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

/** All that a new device is given. */
async function pulled({ token }: Person): Promise<ReadSubject[]> {
  const got: ReadSubject[] = []
  for (let more = true; more; ) {
    const reader = { token, purpose: 'casework', door: 'test' } as const
    const manifest: ManifestLine[] = got.map(({ subject, stamp }) => ({ subject, stamp }))
    const answer = await sync(rig.ledger, CONTENT, { reader, digest: 'other', manifest })
    if (!('moved' in answer)) throw new Error('nothing moved')
    got.push(...answer.moved)
    more = answer.next === true
  }
  return got
}

describe('what rides to a device', () => {
  it('is of other compartments than the open one only what its owner holds', async () => {
    const { amina, brian, far } = rig.people
    const subject = fresh('case')
    await send(rig, amina, caseOpened(amina, { child: fresh('child'), subject }))
    const handoff = fresh('handoff')
    const open = { code: 'h17', fromDesk: 'desk-1', toDesk: 'desk-2', urgency: '24h' }
    const sealed = { SV: { detail: 'sealed words' } }
    await send(rig, amina, [{ subject: handoff, kind: 'handoff-sent', open, sealed }])
    const own = (await pulled(amina)).find((one) => one.subject.id === subject.id)
    expect(Object.keys(own?.slices ?? {}).sort()).toEqual(['SV', 'open'])
    for (const person of [far, brian]) {
      const held = await pulled(person)
      expect(held.map((one) => one.subject.id)).toContain(handoff.id)
      expect(JSON.stringify(held)).not.toContain('sealed words')
    }
  })

  it('is at most a hundred and fifty cases in all, soonest due first', async () => {
    const { amina } = rig.people
    await rig.owner.query(`with made as (select gen_random_uuid() as id, n from generate_series(1, 180) as n),
      subjects as (insert into subject (id, type, seq, place, opened_at)
        select id, 'case', 1, '042.1.03', now() from made),
      grants as (insert into access_grant (subject, type, principal, relation, given_by, since, entry, holder)
        select id, 'case', p, r, id, now() - interval '1 hour', gen_random_uuid(), 'case|' || p
        from made, (values ('actor:amina', 'owner'), ('actor:amina', 'author')) as g (p, r))
      insert into head (subject, compartment, type, place, revision, fold, state, changed_at, status, active, desk, officer,
          due_at)
        select id, 'open', 'case', '042.1.03', 1, 'case/1', h.state, now(), 'registered', true, 'desk-1', 'amina',
          now() + n * interval '1 day'
        from made, (select state from head where type = 'case' and compartment = 'open' limit 1) as h`)
    const cases = (await pulled(amina)).filter(({ subject }) => subject.type === 'case')
    expect(cases).toHaveLength(150)
    const late = await rig.owner.query<{ subject: string }>(
      `select subject from head where type = 'case' and due_at > now() + interval '155 days' and due_at < 'infinity'`,
    )
    const held = new Set(cases.map(({ subject }) => subject.id))
    expect(late.rows.filter((row) => held.has(row.subject))).toEqual([])
  })
})

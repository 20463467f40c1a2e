import { CHILD_FOLD } from '@cwmis/core/subject/child/fold.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../tests/kit/database.ts'
import { CONTENT } from './fixtures/content.ts'
import { openRig, type Rig } from './fixtures/rig.ts'
import { LEDGER_TEMPLATE } from './fixtures/template.ts'
import { caseOpened, fresh, reportMade, send } from './fixtures/words.ts'
import { rebuildHeads } from './keep/rebuild.ts'
import { readSubject } from './read/subject.ts'

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

/** As if another fold had made it, and of nothing. */
async function age(id: string): Promise<void> {
  await rig.owner.query(
    `update head set fold = type || '/0', state = jsonb_set(jsonb_set(state::jsonb, '{fold}', to_jsonb(type || '/0')),
      '{latest}', '{}')::json where subject = $1 and state is not null`,
    [id],
  )
}

function read(subject: Parameters<typeof readSubject>[2]['subject']) {
  const reader = { token: rig.people.amina.token, purpose: 'casework', door: 'subject' } as const
  return readSubject(rig.ledger, CONTENT, { reader, subject })
}

describe('slices made by an older fold', () => {
  it('are folded anew before an append builds on them, and written back', async () => {
    const subject = fresh('report')
    await send(rig, rig.people.amina, [
      reportMade(subject, { sealed: { REP: { name: 'sealed' } } }),
    ])
    await send(rig, rig.people.amina, [{ subject, kind: 'risk-screened', open: { injury: 'yes' } }])
    await age(subject.id)
    const triage = { subject, kind: 'report-triaged', open: { level: 'HIGH' } }
    await send(rig, rig.people.amina, [triage])
    const found = await rig.owner.query<{ state: { latest: object } }>(
      `select state from head where subject = $1 and compartment = 'open'`,
      [subject.id],
    )
    const latest = Object.keys(found.rows[0]?.state.latest ?? {})
    expect(latest.toSorted()).toEqual(['report-made', 'report-triaged', 'risk-screened'])
    expect(await rebuildHeads(rig.ledger, CONTENT, { write: false })).toMatchObject({
      differences: [],
    })
  })

  it('are read as folded anew, with the number the server gave', async () => {
    const { amina } = rig.people
    const made = { child: fresh('child'), subject: fresh('case') }
    await send(rig, amina, caseOpened(amina, made))
    const subjects = [made.child, made.subject]
    const before = await Promise.all(subjects.map(read))
    for (const { id } of subjects) await age(id)
    const after = await Promise.all(subjects.map(read))
    expect(after.map((one) => one?.slices)).toEqual(before.map((one) => one?.slices))
    expect(after[0]?.slices.open).toMatchObject({ fold: CHILD_FOLD.initial.fold })
    expect(after[0]?.slices.open).toHaveProperty('number', expect.any(String))
  })
})

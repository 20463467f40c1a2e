import type { Subject } from '@cwmis/core/entry/subject.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { CONTENT } from '../fixtures/content.ts'
import { openRig, type Rig } from '../fixtures/rig.ts'
import { sequenceAll } from '../fixtures/sequence-all.ts'
import { LEDGER_TEMPLATE } from '../fixtures/template.ts'
import { caseOpened, fresh, reportMade, send, type Words } from '../fixtures/words.ts'
import { followOnce } from '../follow/follow.ts'
import { SEARCH_VIEW } from '../follow/search-view.ts'
import { rebuildHeads } from './rebuild.ts'

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

/** Things people do to a case, its child and a report, allowed or not, in any order. */
const DEEDS = [
  'visit-recorded',
  'plan-drafted',
  'plan-approved',
  'closure-requested',
  'case-closed',
  'case-reopened',
  'risk-raised',
  'case-assigned',
  'referral-made',
  'action-updated',
  'sealed-note',
  'child-arrested',
  'child-released',
  'entry-misfiled',
  'case-opened',
  'clock-paused',
  'clock-resumed',
] as const
const NAMES = ['amina', 'brian', 'chief', 'far'] as const

const deed = fc.record({
  kind: fc.constantFrom(...DEEDS),
  who: fc.constantFrom(...NAMES),
  text: fc.string({ maxLength: 12, unit: 'grapheme' }),
  sealed: fc.boolean(),
  saw: fc.boolean(),
  version: fc.constantFrom(1, 1, 1, 2),
})

function wordsOf(
  subject: Subject,
  { kind, text, sealed, version }: { kind: string; text: string; sealed: boolean; version: number },
): Words {
  const open = {
    reason: text,
    riskLevel: 'LOW',
    actor: 'brian',
    desk: 'desk-1',
    clock: 'plan',
    plan: text,
    child: fresh('child').id,
  }
  return {
    subject,
    kind,
    version,
    open,
    ...(sealed ? { sealed: { SV: { note: text }, CICL: { place: text } } } : {}),
  }
}

describe('replaying the ledger', () => {
  it('gives the heads, list columns and clocks that stand', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 3, maxLength: 14 }), async (deeds) => {
        const subject = fresh('case')
        let stamp = (
          await send(
            rig,
            rig.people.amina,
            caseOpened(rig.people.amina, { child: fresh('child'), subject }),
          )
        ).stamps
        for (const one of deeds) {
          const seen = one.saw ? { stamp: stamp?.[`case:${subject.id}`] ?? null } : {}
          const result = await send(rig, rig.people[one.who], [
            { ...wordsOf(subject, one), ...seen },
          ])
          stamp = result.stamps ?? stamp
        }
        await send(rig, rig.people.amina, [reportMade(fresh('report'))])
        const rebuilt = await rebuildHeads(rig.ledger, CONTENT, { write: false })
        expect(rebuilt.differences).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  it('sees planted wrong rows and mends them', async () => {
    const subject = fresh('case')
    await send(
      rig,
      rig.people.amina,
      caseOpened(rig.people.amina, { child: fresh('child'), subject }),
    )
    await rig.owner.query(
      `update head set state = jsonb_set(state::jsonb, '{risk}', '"LOW"')::json where subject = $1 and compartment = 'open'`,
      [subject.id],
    )
    await rig.owner.query(
      `update head set sealed = sealed || '\\x00' where subject = $1 and compartment = 'SV'`,
      [subject.id],
    )
    await rig.owner.query('delete from clock where subject = $1', [subject.id])
    const [before, among] = [{ write: false }, { write: false, threads: 2 }]
    const alone = await rebuildHeads(rig.ledger, CONTENT, before)
    const shared = await rebuildHeads(rig.ledger, CONTENT, among)
    expect(shared.entries).toBe(alone.entries)
    expect(shared.differences.toSorted()).toEqual(alone.differences.toSorted())
    const seen = await rebuildHeads(rig.ledger, CONTENT, { write: true, threads: 1 })
    expect(
      seen.differences.filter((one) => one.includes(subject.id)).length,
    ).toBeGreaterThanOrEqual(2)
    expect((await rebuildHeads(rig.ledger, CONTENT, { write: false })).differences).toEqual([])
  })
})

describe('the view "search"', () => {
  it('rebuilt is equal to the live one; a planted wrong row is seen and mended', async () => {
    await sequenceAll(rig)
    while ((await followOnce(rig.ledger, SEARCH_VIEW)) > 0);
    const rebuilt = await rebuildHeads(rig.ledger, CONTENT, { write: false })
    expect(rebuilt.subjects).toBeGreaterThan(10)
    expect(rebuilt.keys).toEqual([])
    await rig.owner.query(
      `update search_key set weight = 1 where key = 'name:akello' and subject = (select min(subject::text) from search_key where key = 'name:akello')::uuid`,
    )
    expect((await rebuildHeads(rig.ledger, CONTENT, { write: true })).keys).toHaveLength(1)
    expect((await rebuildHeads(rig.ledger, CONTENT, { write: false })).keys).toEqual([])
  })
})

import 'fake-indexeddb/auto'
import type { Entry } from '@cwmis/core/entry/entry.ts'
import { subjectKey } from '@cwmis/core/entry/subject.ts'
import type { Slices } from '@cwmis/core/subject/fold.ts'
import { foldSubject } from '@cwmis/core/subject/folds.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DraftEntry } from '../hooks/write.ts'
import type { Machine, OpenAccount } from '../machine.ts'
import { sendAll } from '../outbox/send.ts'
import { writeBundle } from '../outbox/write.ts'
import { sendings } from '../store/sendings.ts'
import { syncNow } from '../sync/runner.ts'
import { createDevice, letIn, NOON } from '../testing/device.ts'
import { createOffice, type Office, refolded } from '../testing/office.ts'
import { seenSubject } from './seen.ts'

const CASES = ['1', '2', '3'].map((n) => ({
  type: 'case' as const,
  id: `01930000-0000-7000-8000-0000000000c${n}`,
}))
const ME = { actor: '01930000-0000-7000-8000-00000000000a', role: 'CDO', desk: 'desk-1' }

/** What may happen to a phone, in any order. */
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ does: fc.constant('write' as const), at: fc.nat(2), what: fc.nat(3) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('send' as const),
      line: fc.constantFrom('up', 'down', 'lost'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('fetch' as const),
      line: fc.constantFrom('up', 'down', 'lost'),
    }),
  },
)

interface World {
  readonly machine: Machine
  readonly open: OpenAccount
  readonly office: Office
}

test('whatever is lost and repeated, a phone shows what the office will: the same folds over the same entries', async () => {
  let turn = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      turn += 1
      const world = await worldOf(`same-${String(turn)}`)
      const written = new Map<string, number>()
      for (const one of steps) {
        await take(world, one, written)
        for (const subject of CASES) await shownIsFolded(world, subject, written)
      }
      await settleAll(world)
      for (const subject of CASES) {
        const seen = await seenSubject(world.open.store, world.open, subject)
        expect(seen?.slices ?? {}).toEqual(refolded(world.office, subjectKey(subject)))
      }
      expect([...world.office.taken.values()].every((times) => times === 1)).toBe(true)
      expect(world.office.taken.size).toBe([...written.values()].reduce((sum, n) => sum + n, 0))
    }),
    { numRuns: 60 },
  )
})

async function take(
  world: World,
  one: typeof step extends fc.Arbitrary<infer T> ? T : never,
  written: Map<string, number>,
): Promise<void> {
  const { machine, open, office } = world
  if (one.does === 'write') {
    const subject = CASES[one.at % CASES.length]
    if (!subject) return
    await writeBundle(machine, open, { drafts: [draftOf(subject, one.what)] })
    written.set(subjectKey(subject), (written.get(subjectKey(subject)) ?? 0) + 1)
    return
  }
  office.line = one.line === 'down' || one.line === 'lost' ? one.line : 'up'
  if (one.does === 'send') await sendAll(machine, open)
  else await syncNow(machine, open)
  office.line = 'up'
}

/** Every own entry shows exactly once, at every moment: unsent, lost on the way back, acknowledged or fetched. */
async function shownIsFolded(
  world: World,
  subject: (typeof CASES)[number],
  written: Map<string, number>,
): Promise<void> {
  const seen = await seenSubject(world.open.store, world.open, subject)
  const count = Object.values(seen?.slices.open?.counts ?? {}).reduce((sum, n) => sum + n, 0)
  expect(count).toBe(written.get(subjectKey(subject)) ?? 0)
  const entries = (seen?.entries ?? []).toReversed()
  expect(plain(foldOf(entries))).toEqual(plain(seen?.slices ?? {}))
}

function foldOf(entries: readonly Entry[]): Slices {
  return foldSubject(CONTENT, 'case', entries)
}

/** Without the time of writing down, which only the office knows. */
function plain(slices: Slices): unknown {
  return JSON.parse(JSON.stringify(slices))
}

async function settleAll({ machine, open, office }: World): Promise<void> {
  office.line = 'up'
  expect(await sendAll(machine, open)).toBeNull()
  expect(await syncNow(machine, open)).toBeNull()
  expect(await sendings(open.store)).toEqual([])
}

async function worldOf(account: string): Promise<World> {
  const clock = { at: NOON }
  const office = createOffice(CONTENT, () => new Date(clock.at).toISOString())
  const machine = await createDevice(CONTENT, office, clock)
  return { machine, office, open: await letIn(machine, { ...ME, account }) }
}

function draftOf(subject: DraftEntry['subject'], what: number): DraftEntry {
  switch (what) {
    case 0:
      return {
        subject,
        kind: 'visit-recorded',
        answers: { safetyNow: { v: 'concern' }, nextVisitOn: { v: '2026-12-01' } },
      }
    case 1:
      return {
        subject,
        kind: 'risk-raised',
        answers: { level: { v: 'HIGH' }, reason: { v: 'seen alone' } },
      }
    case 2:
      return {
        subject,
        kind: 'case-opened',
        answers: { child: { v: '01930000-0000-7000-8000-0000000000d1' } },
      }
    default:
      return { subject, kind: 'visit-recorded', answers: { safetyNow: { v: 'safe' } } }
  }
}

import 'fake-indexeddb/auto'
import type { CaseState } from '@cwmis/core/subject/case/state.ts'
import type { Slices } from '@cwmis/core/subject/fold.ts'
import { openState } from '@cwmis/core/subject/folds.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { beforeEach, expect, test } from 'vitest'
import type { Machine, OpenAccount } from '../machine.ts'
import type { StoredSubject } from '../store/shapes.ts'
import { applyPage, storedSubjects } from '../store/subjects.ts'
import { createDevice, letIn, NOON } from '../testing/device.ts'
import { createOffice, type Office, take } from '../testing/office.ts'
import { visitsOf } from '../testing/visits.ts'
import { seenSubject } from '../view/seen.ts'
import { exchange } from './exchange.ts'
import { refreshSubject } from './visit.ts'

const ME = { actor: '01930000-0000-7000-8000-00000000000a', role: 'PSWO', desk: 'desk-1' }
const clock = { at: NOON }
let machine: Machine
let open: OpenAccount
let office: Office
let turn = 0

beforeEach(async () => {
  clock.at = NOON
  office = createOffice(CONTENT, () => new Date(clock.at).toISOString())
  machine = await createDevice(CONTENT, office, clock)
  turn += 1
  open = await letIn(machine, { ...ME, account: `visit-${String(turn)}` })
  for (const bundle of await visitsOf(1)) take(office, bundle)
  await exchange(machine, open)
})

async function kept(): Promise<StoredSubject> {
  const [one] = await storedSubjects(open.store)
  if (!one) throw new Error('nothing was fetched')
  return one
}

/** The office answers for the subject with a compartment that does not ride to the device. */
function withSealed({ subject, stamp, slices }: StoredSubject): void {
  const { open: plain } = slices
  const sealed: Slices = plain ? { open: plain, SV: { ...plain, latest: {} } } : {}
  const answer = {
    epoch: 'e1',
    subject,
    stamp,
    slices: sealed,
    entries: [],
    compartments: ['open', 'SV'],
  }
  office.answers.set(`/subjects/${subject.type}/${subject.id}`, answer)
}

/** The device is given the subject anew, by an office that says which compartments its reader may read. */
async function keepWith(one: StoredSubject, slices: Slices): Promise<void> {
  const moved = [{ ...one, slices, entries: [], compartments: ['open', 'SV'] as const }]
  await applyPage(open.store, { moved, gone: [], at: one.fetchedAt, fact: {} })
}

async function seenIn(): Promise<readonly string[]> {
  const { subject } = await kept()
  return Object.keys((await seenSubject(open.store, open, subject))?.slices ?? {})
}

test('of a subject kept here, the compartments that do not ride are asked for when it is looked at', async () => {
  const one = await kept()
  withSealed(one)
  await keepWith(one, one.slices)
  expect(await seenIn()).toEqual(['open'])
  expect(await refreshSubject(one.subject)).toBe('loading')
  expect(await seenIn()).toEqual(['open', 'SV'])
})

test('without a network it stands as it is kept', async () => {
  const one = await kept()
  office.line = 'down'
  expect(await refreshSubject(one.subject)).toBe('loading')
  expect(await seenIn()).toEqual(['open'])
})

test('what the device is given later is newer than what was asked for', async () => {
  const one = await kept()
  withSealed(one)
  await refreshSubject(one.subject)
  clock.at += 60_000
  for (const bundle of await visitsOf(1, 'later')) take(office, bundle)
  await exchange(machine, open)
  expect(await seenIn()).toEqual(['open'])
})

test('of what one is responsible for nothing is asked for: all of it rides', async () => {
  const one = await kept()
  withSealed(one)
  const state = openState('case', one.slices)
  if (state === null) throw new Error('no case')
  const mine: CaseState = { ...state, owner: { ...state.owner, actor: ME.actor } }
  await keepWith(one, { open: mine })
  office.asked.length = 0
  expect(await refreshSubject(one.subject)).toBe('loading')
  expect(office.asked).toEqual([])
})

import { firstDue } from '@cwmis/core/clock/first-due.ts'
import { indexContent } from '@cwmis/core/content-index.ts'
import type { Compartment } from '@cwmis/core/entry/compartment.ts'
import type { Entry } from '@cwmis/core/entry/entry.ts'
import { type Subject, type SubjectType, subjectKey } from '@cwmis/core/entry/subject.ts'
import { openState } from '@cwmis/core/subject/folds.ts'
import type { AppendBody, AppendResult } from '@cwmis/core/wire/append.ts'
import type { ListLine } from '@cwmis/core/wire/lists.ts'
import { type Answered, type Door, OFFLINE } from '../door/call.ts'
import type { OpenAccount } from '../machine.ts'
import { directoryFact } from '../store/facts.ts'
import { sendings } from '../store/sendings.ts'
import type { Sending } from '../store/shapes.ts'
import { applyPage, storedEntries, storedSubject, storedSubjects } from '../store/subjects.ts'
import { withEntry } from './ground.ts'

/** The epoch of what is practised: no ledger's. */
export const PRACTICE_EPOCH = 'practice'
/** The stamp of every practised subject: no server opens it. */
export const PRACTICE_STAMP = 'practice'

const ABSENT = {
  ok: false,
  offline: false,
  status: 404,
  code: 'not-found',
  fields: [],
  retryAfter: null,
} as const
const WORK: readonly SubjectType[] = ['report', 'case', 'handoff']
const NOTHING: Readonly<Record<string, unknown>> = {
  '/sync': { epoch: PRACTICE_EPOCH, same: true },
  '/outgoing': { epoch: PRACTICE_EPOCH, notices: [] },
  '/quarantine': { epoch: PRACTICE_EPOCH, lines: [] },
  '/hand-backs': { lines: [] },
  '/exchange': { lines: [] },
}

/** What an exercise's office needs: the store that is open now, and the time. */
export interface Desk {
  readonly open: () => OpenAccount | null
  readonly now: () => number
}

/**
 * The office of an exercise: it stands on this device and knows nobody else. It takes in what the core judged good,
 * and answers lists from what is in the practice store; whatever else is asked, nobody answers.
 */
export function createPracticeOffice(desk: Desk): Door {
  return {
    get: (path) => answer(desk, path, undefined),
    post: (path, body) => answer(desk, path, body),
  }
}

async function answer<T>(desk: Desk, path: string, body: unknown): Promise<Answered<T>> {
  const open = desk.open()
  if (!open) return OFFLINE
  const [door = '', ...rest] = path.split('?')[0]?.slice(1).split('/') ?? []
  if (door === 'subjects') return ABSENT
  const found = await respond(desk, open, { door, path, desk: rest[0] ?? '', body })
  return found === undefined ? OFFLINE : { ok: true, body: wireOf<T>(found) }
}

interface Asked {
  readonly door: string
  readonly path: string
  readonly desk: string
  readonly body: unknown
}

function respond(desk: Desk, open: OpenAccount, asked: Asked): unknown {
  if (asked.door === 'append') return append(desk, open, wireOf<AppendBody>(asked.body))
  if (asked.door === 'directory') return directoryFact(open.store).then((fact) => fact?.answer)
  if (asked.door === 'worklists') return worklist(open, asked)
  return NOTHING[`/${asked.door}`]
}

async function append(desk: Desk, open: OpenAccount, { bundles }: AppendBody): Promise<unknown> {
  const outbox = await sendings(open.store)
  const results: AppendResult[] = []
  for (const { id } of bundles.map((bundle) => wireOf<{ id: string }>(bundle))) {
    const sending = outbox.find((one) => one.id === id)
    if (sending) results.push(await takeIn(desk, open, sending))
  }
  return { epoch: PRACTICE_EPOCH, at: isoNow(desk), results }
}

/** The core has judged when it was written: what it refused comes back, all else is laid into the files. */
async function takeIn(desk: Desk, open: OpenAccount, sending: Sending): Promise<AppendResult> {
  const { id: bundle, entries } = sending
  const refused = entries.find(({ receipt }) => receipt.verdict === 'refused')
  const rule = refused?.receipt.rule
  if (refused) return { bundle, outcome: 'refused', repeated: false, ...(rule ? { rule } : {}) }
  for (const entry of entries) await lay(desk, open, entry)
  return { bundle, outcome: 'kept', repeated: false }
}

/** Lays an entry into the store unless it lies there already. */
async function lay(desk: Desk, open: OpenAccount, entry: Entry): Promise<void> {
  const { subject } = entry.header
  const key = subjectKey(subject)
  const [base, entries] = [
    await storedSubject(open.store, key),
    await storedEntries(open.store, key),
  ]
  if (entries.some((one) => one.header.id === entry.header.id)) return
  const compartments = base?.compartments ?? (await compartmentsOf(open))
  const before = { subject, slices: base?.slices ?? {}, entries: entries.toReversed() }
  const moved = servedOf(withEntry(open.content, before, entry), compartments)
  await applyPage(open.store, { moved: [moved], gone: [], at: isoNow(desk), fact: {} })
}

/** What the learner's roles may hold. */
export async function compartmentsOf({ store, content }: OpenAccount): Promise<Compartment[]> {
  const posts = (await directoryFact(store))?.answer.me.posts ?? []
  const held = posts.flatMap(({ role }) => indexContent(content).role(role)?.compartments ?? [])
  return ['open', ...new Set(held)]
}

/** A subject as an office serves it to somebody who holds these compartments. */
export function servedOf(
  { subject, slices, entries }: ReturnType<typeof withEntry>,
  compartments: readonly Compartment[],
) {
  const held = ([name]: [string, unknown]) => compartments.some((one) => one === name)
  const cut = (entry: Entry): Entry => ({
    ...entry,
    parts: Object.fromEntries(Object.entries(entry.parts).filter(held)),
  })
  return {
    subject,
    stamp: PRACTICE_STAMP,
    slices: Object.fromEntries(Object.entries(slices).filter(held)),
    entries: entries.map(cut).toReversed(),
    compartments,
  }
}

async function worklist(open: OpenAccount, { path }: Asked): Promise<unknown> {
  const wanted = new URLSearchParams(path.split('?')[1] ?? '').get('type')
  const held = (await storedSubjects(open.store)).filter(({ type }) =>
    wanted === null ? WORK.includes(type) : type === wanted,
  )
  const lines = held.flatMap(({ subject, slices }) => lineOf(subject, slices))
  return { epoch: PRACTICE_EPOCH, lines: lines.toSorted(byDue) }
}

function lineOf(subject: Subject, slices: ReturnType<typeof withEntry>['slices']): ListLine[] {
  const open = openState(subject.type, slices)
  if (!open) return []
  return [{ subject, dueAt: firstDue(open.clocks)?.dueAt ?? null, open }]
}

function byDue(one: ListLine, other: ListLine): number {
  return (one.dueAt ?? '9') < (other.dueAt ?? '9') ? -1 : 1
}

function isoNow({ now }: Desk): string {
  return new Date(now()).toISOString()
}

/** As JSON makes it: what is not JSON does not travel, here as little as elsewhere. */
function wireOf<T>(value: unknown): T {
  const body: T = JSON.parse(JSON.stringify(value))
  return body
}

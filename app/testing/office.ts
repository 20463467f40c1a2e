import type { Content } from '@cwmis/core/content.ts'
import { COMPARTMENTS, type Compartment } from '@cwmis/core/entry/compartment.ts'
import type { Bundle, Draft, Entry } from '@cwmis/core/entry/entry.ts'
import { type Subject, subjectKey } from '@cwmis/core/entry/subject.ts'
import type { Slices } from '@cwmis/core/subject/fold.ts'
import { foldSubject, stepSubject } from '@cwmis/core/subject/folds.ts'
import type { AppendAnswer } from '@cwmis/core/wire/append.ts'
import type { SyncAnswer, SyncBody } from '@cwmis/core/wire/sync.ts'
import { type Answered, type Door, OFFLINE } from '../door/call.ts'

/** A subject as the office holds it. */
export interface Shelf {
  readonly subject: Subject
  readonly entries: readonly Entry[]
  readonly slices: Slices
}

/** How the office answers the next requests. `lost`: it does its work and the answer never arrives. */
export type Line = 'up' | 'down' | 'lost'

/** A small office for tests: takes bundles once, folds them with the core, and answers manifests page by page. */
export interface Office {
  readonly content: Content
  /** Its clock, ISO 8601 UTC. */
  readonly now: () => string
  readonly door: Door
  line: Line
  /** Answers to the given paths instead of the usual ones. */
  readonly answers: Map<string, unknown>
  readonly asked: { readonly path: string; readonly body: unknown }[]
  readonly shelves: Map<string, Shelf>
  /** How often each bundle was written down: never more than once. */
  readonly taken: Map<string, number>
  /** Bundles to refuse, with the rule. */
  readonly refuse: Map<string, string>
  /** Bundles over which it fails (500): none of a batch that holds one is taken. */
  readonly fails: Set<string>
  /** Keys of subjects nobody may see any more. */
  readonly hidden: Set<string>
}

const PAGE = 2
const INTERNAL = {
  ok: false,
  offline: false,
  status: 500,
  code: 'internal',
  fields: [],
  retryAfter: null,
} as const
const NOT_FOUND = {
  ok: false,
  offline: false,
  status: 404,
  code: 'not-found',
  fields: [],
  retryAfter: null,
} as const

/** An empty office. */
export function createOffice(content: Content, now: () => string): Office {
  const door: Door = {
    get: (path) => answer(office, path, undefined),
    post: (path, body) => answer(office, path, body),
  }
  const office: Office = {
    content,
    now,
    door,
    line: 'up',
    answers: new Map(),
    asked: [],
    shelves: new Map(),
    taken: new Map(),
    refuse: new Map(),
    fails: new Set(),
    hidden: new Set(),
  }
  return office
}

/** A subject's slices from all its entries at once. */
export function refolded(office: Office, key: string): Slices {
  const shelf = office.shelves.get(key)
  return shelf ? foldSubject(office.content, shelf.subject.type, shelf.entries) : {}
}

/** Writes a bundle down, whoever brought it. */
export function take(office: Office, bundle: Bundle): void {
  office.taken.set(bundle.id, (office.taken.get(bundle.id) ?? 0) + 1)
  for (const draft of bundle.entries) shelve(office, draft)
}

function shelve(office: Office, { header, parts }: Draft): void {
  const key = subjectKey(header.subject)
  const { subject } = header
  const shelf = office.shelves.get(key) ?? { subject, entries: [], slices: {} }
  const plain = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.body]))
  const seq = shelf.entries.length + 1
  const saw = revisions(shelf.slices)
  const receipt = { recordedAt: office.now(), seq, saw, verdict: 'kept', rule: null } as const
  const entry = { header, parts: plain, receipt }
  const slices = stepSubject(office.content, subject.type, { slices: shelf.slices, entry })
  office.shelves.set(key, { subject, entries: [...shelf.entries, entry], slices })
}

async function answer<T>(office: Office, path: string, body: unknown): Promise<Answered<T>> {
  office.asked.push({ path, body })
  if (office.line === 'down') return OFFLINE
  if (failsOver(office, body)) return INTERNAL
  const found = respond(office, path, body)
  if (office.line === 'lost') return OFFLINE
  return found === undefined ? NOT_FOUND : { ok: true, body: wireOf<T>(found) }
}

function failsOver({ fails }: Office, body: unknown): boolean {
  const text = JSON.stringify(body) ?? ''
  return [...fails].some((bundle) => text.includes(bundle))
}

function respond(office: Office, path: string, body: unknown): unknown {
  if (office.answers.has(path)) return office.answers.get(path)
  if (path === '/append') return append(office, wireOf<{ bundles: Bundle[] }>(body).bundles)
  if (path === '/sync') return sync(office, wireOf<SyncBody>(body))
  const [, type, id] = /^\/subjects\/(\w+)\/([0-9a-f-]+)$/.exec(path) ?? []
  const shelf = office.shelves.get(`${type ?? ''}:${id ?? ''}`)
  return shelf && { epoch: 'e1', ...served(shelf) }
}

function append(office: Office, bundles: readonly Bundle[]): AppendAnswer {
  const results = bundles.map((bundle) => {
    const rule = office.refuse.get(bundle.id)
    if (rule) return { bundle: bundle.id, outcome: 'refused' as const, repeated: false, rule }
    const repeated = office.taken.has(bundle.id)
    if (!repeated) take(office, bundle)
    return { bundle: bundle.id, outcome: 'kept' as const, repeated }
  })
  return { epoch: 'e1', results }
}

function sync(office: Office, { digest, manifest }: SyncBody): SyncAnswer {
  const scope = [...office.shelves].filter(([key]) => !office.hidden.has(key))
  const mine = digestOf(scope.map(([key, shelf]) => `${key}${stampOf(shelf)}`).join(''))
  if (digest === mine) return { epoch: 'e1', same: true }
  if (!manifest) return { epoch: 'e1', same: false }
  const held = new Map(manifest.map((line) => [subjectKey(line.subject), line.stamp]))
  const moved = scope.filter(([key, shelf]) => held.get(key) !== stampOf(shelf))
  const keys = new Set(scope.map(([key]) => key))
  const gone = manifest.map((line) => line.subject).filter((one) => !keys.has(subjectKey(one)))
  const page = moved.slice(0, PAGE).map(([, shelf]) => served(shelf))
  const answered = { epoch: 'e1', digest: mine, moved: page, gone }
  return moved.length > PAGE ? { ...answered, next: true } : answered
}

function served({ subject, slices, entries }: Shelf) {
  return { subject, stamp: stampOf({ slices }), slices, entries: entries.toReversed() }
}

function stampOf({ slices }: Pick<Shelf, 'slices'>): string {
  return COMPARTMENTS.map((name) => slices[name]?.revision ?? 0).join('.')
}

function revisions(slices: Slices): Partial<Record<Compartment, number>> {
  return Object.fromEntries(Object.entries(slices).map(([name, slice]) => [name, slice.revision]))
}

function digestOf(text: string): string {
  let hash = 7
  for (const letter of text) hash = (hash * 31 + letter.charCodeAt(0)) % 2_147_483_647
  return text === '' ? '' : String(hash)
}

/** As JSON makes it: what is not JSON does not travel. */
function wireOf<T>(value: unknown): T {
  const body: T = JSON.parse(JSON.stringify(value))
  return body
}

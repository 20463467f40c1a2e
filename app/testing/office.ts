import type { Content } from '@cwmis/core/content.ts'
import { COMPARTMENTS, type Compartment } from '@cwmis/core/entry/compartment.ts'
import type { Bundle, Entry } from '@cwmis/core/entry/entry.ts'
import { type Subject, subjectKey } from '@cwmis/core/entry/subject.ts'
import type { Slices } from '@cwmis/core/subject/fold.ts'
import { foldSubject, stepSubject } from '@cwmis/core/subject/folds.ts'
import type { AppendAnswer } from '@cwmis/core/wire/append.ts'
import type { SyncAnswer, SyncBody } from '@cwmis/core/wire/sync.ts'
import { type Answered, type Door, OFFLINE } from '../door/call.ts'

interface Shelf {
  readonly subject: Subject
  readonly entries: Entry[]
  readonly slices: Slices
}

/** How the office answers the next requests. `lost`: it does its work and the answer never arrives. */
export type Line = 'up' | 'down' | 'lost'

/** A small office for tests: takes bundles once, folds them with the core, and answers manifests page by page. */
export interface Office {
  readonly door: Door
  line: Line
  /** Answers to the given paths instead of the usual ones. */
  readonly answers: Map<string, unknown>
  readonly asked: { readonly path: string; readonly body: unknown }[]
  /** How often each bundle was written down: never more than once. */
  readonly taken: Map<string, number>
  readonly refuse: Map<string, string>
  readonly hidden: Set<string>
  /** Writes a bundle as somebody else's device would. */
  readonly take: (bundle: Bundle) => void
  readonly slices: (key: string) => Slices | undefined
  /** The same from all entries at once. */
  readonly refolded: (key: string) => Slices
}

const PAGE = 2

/** An empty office; `now` gives its clock, ISO 8601 UTC. */
export function createOffice(content: Content, now: () => string): Office {
  const shelves = new Map<string, Shelf>()
  const taken = new Map<string, number>()
  const office: Office = {
    door: { get: (path) => answer(path, undefined), post: answer },
    line: 'up',
    answers: new Map(),
    asked: [],
    taken,
    refuse: new Map(),
    hidden: new Set(),
    take,
    slices: (key) => shelves.get(key)?.slices,
    refolded: (key) => {
      const shelf = shelves.get(key)
      return shelf ? foldSubject(content, shelf.subject.type, shelf.entries) : {}
    },
  }

  async function answer<T>(path: string, body: unknown): Promise<Answered<T>> {
    office.asked.push({ path, body })
    if (office.line === 'down') return OFFLINE
    const found = respond(path, body)
    if (office.line === 'lost') return OFFLINE
    return found === undefined ? notFound() : wire<T>(found)
  }

  function respond(path: string, body: unknown): unknown {
    if (office.answers.has(path)) return office.answers.get(path)
    if (path === '/append') return append(wireOf<{ bundles: Bundle[] }>(body).bundles)
    if (path === '/sync') return sync(wireOf<SyncBody>(body))
    const [, type, id] = /^\/subjects\/(\w+)\/([0-9a-f-]+)$/.exec(path) ?? []
    const shelf = shelves.get(`${type ?? ''}:${id ?? ''}`)
    return shelf && { epoch: 'e1', ...served(shelf) }
  }

  function append(bundles: readonly Bundle[]): AppendAnswer {
    const results = bundles.map((bundle) => {
      const rule = office.refuse.get(bundle.id)
      if (rule) return { bundle: bundle.id, outcome: 'refused' as const, repeated: false, rule }
      const repeated = taken.has(bundle.id)
      if (!repeated) take(bundle)
      return { bundle: bundle.id, outcome: 'kept' as const, repeated }
    })
    return { epoch: 'e1', results }
  }

  function take(bundle: Bundle): void {
    taken.set(bundle.id, (taken.get(bundle.id) ?? 0) + 1)
    for (const { header, parts } of bundle.entries) {
      const key = subjectKey(header.subject)
      const shelf = shelves.get(key) ?? { subject: header.subject, entries: [], slices: {} }
      const plain = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.body]))
      const receipt = { recordedAt: now(), seq: shelf.entries.length + 1, verdict: 'kept', rule: null } as const
      const entry = { header, parts: plain, receipt: { ...receipt, saw: revisions(shelf.slices) } }
      shelf.entries.push(entry)
      const slices = stepSubject(content, header.subject.type, { slices: shelf.slices, entry })
      shelves.set(key, { ...shelf, slices })
    }
  }

  function sync({ digest, manifest }: SyncBody): SyncAnswer {
    const scope = [...shelves].filter(([key]) => !office.hidden.has(key))
    const whole = scope.map(([key, shelf]) => `${key}${stampOf(shelf)}`).join('')
    const mine = digestOf(whole)
    if (digest === mine) return { epoch: 'e1', same: true }
    if (!manifest) return { epoch: 'e1', same: false }
    const held = new Map(manifest.map((line) => [subjectKey(line.subject), line.stamp]))
    const moved = scope.filter(([key, shelf]) => held.get(key) !== stampOf(shelf))
    const gone = manifest.map((line) => line.subject).filter((one) => !inScope(subjectKey(one)))
    const page = moved.slice(0, PAGE).map(([, shelf]) => served(shelf))
    const answered = { epoch: 'e1', digest: mine, moved: page, gone }
    return moved.length > PAGE ? { ...answered, next: true } : answered
  }

  function inScope(key: string): boolean {
    return shelves.has(key) && !office.hidden.has(key)
  }
  return office
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

function wire<T>(value: unknown): Answered<T> {
  return { ok: true, body: wireOf<T>(value) }
}

/** As JSON makes it: what is not JSON does not travel. */
function wireOf<T>(value: unknown): T {
  const body: T = JSON.parse(JSON.stringify(value))
  return body
}

function notFound(): Answered<never> {
  return { ok: false, offline: false, status: 404, code: 'not-found', retryAfter: null }
}

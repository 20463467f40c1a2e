import type { Content } from '@cwmis/core/content.ts'
import { COMPARTMENTS, type Compartment } from '@cwmis/core/entry/compartment.ts'
import type { Entry } from '@cwmis/core/entry/entry.ts'
import type { Header } from '@cwmis/core/entry/header.ts'
import { type Subject, subjectKey } from '@cwmis/core/entry/subject.ts'
import type { Slices } from '@cwmis/core/subject/fold.ts'
import { initialSlice, stepSubject } from '@cwmis/core/subject/folds.ts'
import { isoOf } from '@cwmis/core/time/instant.ts'
import { kindOf, partsOf } from '@cwmis/practice/example/parts.ts'
import type { Staff } from '@cwmis/practice/example/staff.ts'
import type { Said, Step } from '@cwmis/practice/example/tale.ts'
import type { Exercise } from '@cwmis/practice/exercise/exercise.ts'
import { predicted } from '../outbox/predict.ts'

/** A subject of an exercise as it stands. */
export interface Exercised {
  readonly subject: Subject
  readonly slices: Slices
  /** In the order of writing. */
  readonly entries: readonly Entry[]
}

/** What every practised entry names as its device: no device the office knows. */
export const PRACTICE_DEVICE = 'practice'
const LONG_AGO = '2000-01-01T00:00:00.000Z'

/**
 * The files of an exercise folded and judged by the same core as everything else, by subject key; only what lies
 * before the learner.
 */
export async function exercised(content: Content, exercise: Exercise): Promise<Exercised[]> {
  const shown: Exercised[] = []
  for (const { shows, steps } of exercise.files) {
    const all = await toldOf(content, steps)
    shown.push(...all.filter(({ subject }) => shows.includes(subject.type)))
  }
  return shown
}

async function toldOf(content: Content, steps: readonly Step[]): Promise<Exercised[]> {
  const held = new Map<string, Exercised>()
  for (const step of steps) {
    const slicesOf = (subject: Subject) => Promise.resolve(slicesIn(held, subject))
    const ground = { content, writer: writerOf(step.by), slicesOf }
    const drafts = step.entries.map((said) => ({
      header: headerOf(step, said),
      parts: partsOf(said),
    }))
    const entries: Entry[] = []
    for (const draft of drafts) entries.push(...(await predicted(ground, draft)))
    for (const entry of entries) takeIn(content, held, entry)
  }
  return [...held.values()]
}

function slicesIn(held: ReadonlyMap<string, Exercised>, subject: Subject): Slices {
  const empty = COMPARTMENTS.map((name: Compartment) => [name, initialSlice(subject.type, name)])
  return { ...Object.fromEntries(empty), ...held.get(subjectKey(subject))?.slices }
}

/** Adds an entry to what is held of its subject. */
function takeIn(content: Content, held: Map<string, Exercised>, entry: Entry): void {
  const { subject } = entry.header
  const key = subjectKey(subject)
  held.set(key, withEntry(content, held.get(key) ?? { subject, slices: {}, entries: [] }, entry))
}

/** A subject with one entry more, folded by the core. */
export function withEntry(content: Content, before: Exercised, entry: Entry): Exercised {
  const { subject } = before
  const slices = stepSubject(content, subject.type, { slices: before.slices, entry })
  return { subject, slices, entries: [...before.entries, entry] }
}

/** Somebody of the exercise, from the one post they hold in it. */
export function writerOf({ actor, post, desk, role, place }: Staff) {
  return { actor, posts: [{ post, desk, role, place, from: LONG_AGO, until: null }] }
}

function headerOf(step: Step, said: Said): Header {
  const { actor, post, role } = step.by
  return {
    shape: 1,
    id: said.id,
    bundle: step.id,
    subject: said.subject,
    kind: said.kind,
    version: kindOf(said).version,
    author: { actor, post, role },
    device: PRACTICE_DEVICE,
    attestedBy: null,
    happenedOn: said.happenedOn,
    writtenAt: isoOf(step.writtenAt),
    seen: null,
    commitments: {},
  }
}

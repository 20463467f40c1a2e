import type { JsonWebKey } from 'node:crypto'
import type { HeldPost } from '@cwmis/core/access/access.ts'
import type { Sealer } from '@cwmis/core/entry/crypto.ts'
import type { Seen } from '@cwmis/core/entry/header.ts'
import { sealBundle } from '@cwmis/core/entry/seal.ts'
import { type Subject, subjectKey } from '@cwmis/core/entry/subject.ts'
import { isoOf } from '@cwmis/core/time/instant.ts'
import type { AppendResult } from '@cwmis/ledger/append.ts'
import { broughtByHouse, type HouseWords } from '@cwmis/ledger/follow/delivery.ts'
import {
  appendInMemory,
  type BulkBrought,
  type BulkDoor,
  stampInMemory,
} from '@cwmis/ledger/keep/bulk/append.ts'
import { Memory } from '@cwmis/ledger/keep/bulk/memory.ts'
import type { Said, Step } from '@cwmis/practice/example/tale.ts'
import type { Story } from '@cwmis/practice/example/world.ts'
import { deliveryOf, ExampleProblem, expectOutcome, unsealed } from '../example/bring.ts'

/** Somebody of a bulk world at their one device. */
export interface Writer {
  readonly sealer: Sealer
  readonly device: string
  readonly key: JsonWebKey
  readonly posts: readonly HeldPost[]
}

/** A door of a bulk load with the people who come to it. */
export interface Telling extends BulkDoor {
  /** By actor. */
  readonly writers: ReadonlyMap<string, Writer>
  /** When every device was registered and last in touch. */
  readonly since: string
  /** Shown every bundle that was kept. */
  readonly onBrought?: (brought: Pick<BulkBrought, 'bundle' | 'caller'>) => void
}

/** Tells one story into a memory of its own, as it would be told at the door. @throws ExampleProblem, BulkProblem */
export async function tellStory(telling: Telling, { steps }: Story): Promise<Memory> {
  const told = { memory: new Memory(), seen: new Map<string, Stamp>() }
  for (const step of steps) await tellStep(telling, told, step)
  return told.memory
}

/** The stamp somebody got for a subject, and how many entries it had then. */
interface Stamp {
  readonly stamp: string | null
  readonly seq: number
}

/** A story so far: what stands, and what each of its people saw last, by person and subject. */
interface Told {
  readonly memory: Memory
  readonly seen: Map<string, Stamp>
}

async function tellStep(telling: Telling, told: Told, step: Step): Promise<void> {
  const writer = telling.writers.get(step.by.actor)
  if (writer === undefined) throw new ExampleProblem(`${step.by.account} has no device`)
  const looking = lookingOf(telling, writer, step)
  const { device } = writer
  const entries = step.entries.map((entry) =>
    unsealed(step, entry, { device, seen: seenBy(telling, told, { step, looking, entry }) }),
  )
  const bundle = await sealBundle(step.id, entries, writer.sealer)
  const brought = { ...looking, bundle }
  const result = appendInMemory(telling, told.memory, brought)
  expectOutcome(step, result)
  learn(told, step, result)
  telling.onBrought?.(brought)
  for (const entry of step.entries)
    deliver(telling, told.memory, deliveryOf(entry, isoOf(step.recordedAt)))
}

function lookingOf(
  { since }: Telling,
  { device, key, posts }: Writer,
  { by: { actor }, recordedAt }: Step,
): Omit<BulkBrought, 'bundle'> {
  const caller = { actor, device, key, session: null, recordedAt: isoOf(recordedAt) }
  return { caller, posts, device: { actor, key, revoked: false, lastContact: since } }
}

/** The author looks at the newest before they write; whoever was far from any network had seen nothing. */
function seenBy(
  telling: Telling,
  { memory, seen }: Told,
  { step, looking, entry }: { step: Step; looking: Omit<BulkBrought, 'bundle'>; entry: Said },
): Seen | null {
  if (step.blind) return null
  const { id } = entry.subject
  const known = seen.get(nameOf(step, entry.subject))
  const isNewest = known?.seq === memory.subjects.get(id)?.working.seq
  const stamp = isNewest ? known?.stamp : stampInMemory(telling, memory, { ...looking, id })
  return { stamp: stamp ?? null, own: [] }
}

function learn({ memory, seen }: Told, step: Step, { stamps = {} }: AppendResult): void {
  for (const { subject } of step.entries) {
    const stamp = stamps[subjectKey(subject)]
    const seq = memory.subjects.get(subject.id)?.working.seq
    if (stamp !== undefined && seq !== undefined) seen.set(nameOf(step, subject), { stamp, seq })
  }
}

function nameOf({ by }: Step, subject: Subject): string {
  return `${by.actor} ${subject.id}`
}

function deliver(telling: Telling, memory: Memory, words: HouseWords | null): void {
  if (words === null) return
  const { bundle, caller } = broughtByHouse(telling.keys, telling.content, words)
  const device = { actor: null, key: caller.key, revoked: false, lastContact: telling.since }
  const brought = { bundle, caller, posts: [], device }
  const { outcome, rule } = appendInMemory(telling, memory, brought)
  if (outcome === 'refused') throw new ExampleProblem(`${words.kind}: ${rule ?? ''}`)
  telling.onBrought?.(brought)
}

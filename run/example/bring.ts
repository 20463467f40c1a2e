import type { Content } from '@cwmis/core/content.ts'
import type { Bundle } from '@cwmis/core/entry/entry.ts'
import type { Seen } from '@cwmis/core/entry/header.ts'
import { sealBundle, type Unsealed } from '@cwmis/core/entry/seal.ts'
import { textOf } from '@cwmis/core/subject/read.ts'
import { isoOf } from '@cwmis/core/time/instant.ts'
import { type AppendResult, append } from '@cwmis/ledger/append.ts'
import { appendForHouse, type HouseWords } from '@cwmis/ledger/follow/delivery.ts'
import type { Ledger } from '@cwmis/ledger/ledger.ts'
import { kindOf, partsOf } from '@cwmis/practice/example/parts.ts'
import type { Outcome, Said, Step } from '@cwmis/practice/example/tale.ts'
import type { Screens } from './seen.ts'
import type { Signer } from './signer.ts'

/** Where the example goes. */
export interface House {
  readonly ledger: Ledger
  readonly content: Content
}

/** The door made something else of a step than its story says: the example would not be what it is said to be. */
export class ExampleProblem extends Error {
  override readonly name = 'ExampleProblem'
}

/** Brings one step to the door, signed by its author at their own device. @throws ExampleProblem */
export async function bring(
  { ledger, content }: House,
  { step, signer, screens }: { step: Step; signer: Signer; screens: Screens },
): Promise<void> {
  const recordedAt = isoOf(step.recordedAt)
  const bundle = await signed(step, signer, screens)
  const caller = { ...signer.caller, recordedAt }
  const result = await append(ledger, content, { bundle, caller })
  expectOutcome(step, result)
  screens.learn(signer, step, result)
  for (const entry of step.entries) {
    const delivery = deliveryOf(entry, recordedAt)
    if (delivery !== null) await appendForHouse(ledger, content, delivery)
  }
}

async function signed(step: Step, signer: Signer, screens: Screens): Promise<Bundle> {
  const entries: Unsealed[] = []
  for (const entry of step.entries) {
    const seen = await screens.seenBy(signer, entry, step)
    entries.push(unsealed(step, entry, { device: signer.caller.device, seen }))
  }
  return sealBundle(step.id, entries, signer.sealer)
}

/** An entry of a step, written by its author at this device, who had seen this of its subject. */
export function unsealed(
  step: Step,
  entry: Said,
  { device, seen }: { device: string; seen: Seen | null },
): Unsealed {
  const { id, subject, kind, happenedOn } = entry
  const { actor, post, role } = step.by
  const header = {
    id,
    subject,
    kind,
    happenedOn,
    version: kindOf(entry).version,
    author: { actor, post, role },
    device,
    attestedBy: null,
    writtenAt: isoOf(step.writtenAt),
    seen,
  }
  return { header, parts: partsOf(entry) }
}

/** A hand-off is delivered at once, as the house's own sender does it; whichever comes first, it is one delivery. */
export function deliveryOf(entry: Said, at: string): HouseWords | null {
  const desk = textOf(entry.answers, 'toDesk')
  if (entry.kind !== 'handoff-sent' || desk === null) return null
  const { id: cause, subject } = entry
  const answers = { desk: { v: desk } }
  return { cause, rule: 'delivery', subject, kind: 'handoff-delivered', answers, at }
}

/** Kept aside at first: the author learns nothing of the subject. */
const ASIDE: readonly Outcome[] = ['quarantined', 'released']

/** Did the door make of a step what its story says? @throws ExampleProblem */
export function expectOutcome(step: Step, { outcome, stamps, repeated, rule }: AppendResult): void {
  const isStamped = stamps !== undefined
  const wanted = step.outcome === 'refused' ? 'refused' : 'kept'
  const fits = outcome === wanted && !repeated && isStamped === !ASIDE.includes(step.outcome)
  if (fits) return
  const kinds = step.entries.map(({ kind }) => kind).join(', ')
  throw new ExampleProblem(
    `${kinds} by ${step.by.account} was to be ${step.outcome}, but the door said ${outcome} ${rule ?? ''}`,
  )
}

import type { Content } from '@cwmis/core/content.ts'
import type { Bundle } from '@cwmis/core/entry/entry.ts'
import { sealBundle } from '@cwmis/core/entry/seal.ts'
import { textOf } from '@cwmis/core/subject/read.ts'
import { isoOf } from '@cwmis/core/time/instant.ts'
import { type AppendResult, append } from '@cwmis/ledger/append.ts'
import { appendForHouse } from '@cwmis/ledger/follow/delivery.ts'
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
  for (const entry of step.entries) await deliver({ ledger, content }, entry, recordedAt)
}

async function signed(step: Step, signer: Signer, screens: Screens): Promise<Bundle> {
  const entries: Parameters<typeof sealBundle>[1][number][] = []
  for (const entry of step.entries) entries.push(await unsealed(step, signer, { entry, screens }))
  return sealBundle(step.id, entries, signer.sealer)
}

async function unsealed(
  step: Step,
  signer: Signer,
  { entry, screens }: { entry: Said; screens: Screens },
): Promise<Parameters<typeof sealBundle>[1][number]> {
  const { id, subject, kind, happenedOn } = entry
  const { actor, post, role } = signer.staff
  const header = {
    id,
    subject,
    kind,
    happenedOn,
    version: kindOf(entry).version,
    author: { actor, post, role },
    device: signer.caller.device,
    attestedBy: null,
    writtenAt: isoOf(step.writtenAt),
    seen: await screens.seenBy(signer, entry, step),
  }
  return { header, parts: partsOf(entry) }
}

/** A hand-off is delivered at once, as the house's own sender does it; whichever comes first, it is one delivery. */
function deliver({ ledger, content }: House, entry: Said, at: string): Promise<void> | undefined {
  const desk = textOf(entry.answers, 'toDesk')
  if (entry.kind !== 'handoff-sent' || desk === null) return undefined
  return appendForHouse(ledger, content, {
    cause: entry.id,
    rule: 'delivery',
    subject: entry.subject,
    kind: 'handoff-delivered',
    answers: { desk: { v: desk } },
    at,
  })
}

/** Kept aside at first: the author learns nothing of the subject. */
const ASIDE: readonly Outcome[] = ['quarantined', 'released']

function expectOutcome(step: Step, { outcome, stamps, repeated, rule }: AppendResult): void {
  const isStamped = stamps !== undefined
  const wanted = step.outcome === 'refused' ? 'refused' : 'kept'
  const fits = outcome === wanted && !repeated && isStamped === !ASIDE.includes(step.outcome)
  if (fits) return
  const kinds = step.entries.map(({ kind }) => kind).join(', ')
  throw new ExampleProblem(
    `${kinds} by ${step.by.account} was to be ${step.outcome}, but the door said ${outcome} ${rule ?? ''}`,
  )
}

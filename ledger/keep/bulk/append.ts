import type { Content } from '@cwmis/core/content.ts'
import type { Compartment } from '@cwmis/core/entry/compartment.ts'
import type { Bundle } from '@cwmis/core/entry/entry.ts'
import { readable } from '../../append/authorise.ts'
import type { AppendResult, Caller } from '../../append/caller.ts'
import { decide } from '../../append/decide.ts'
import type { Locked } from '../../append/locked.ts'
import type { ChildNumber, Decision, KnownDesk, Question } from '../../append/question.ts'
import { written } from '../../append/written.ts'
import type { Keys } from '../../keys/keys.ts'
import { sealStamp } from '../../keys/stamp.ts'
import type { Memory } from './memory.ts'

/** What is the same for every bundle of a bulk load. */
export interface BulkDoor {
  readonly content: Content
  readonly keys: Keys
  readonly nextNumber: () => ChildNumber
  /** Every desk a hand-off may go to. */
  readonly desks: readonly KnownDesk[]
}

/** A bundle with who brings it, as the directory knows them. */
export interface BulkBrought {
  readonly bundle: Bundle
  readonly caller: Caller & { readonly recordedAt: string }
  readonly posts: Locked['posts']
  readonly device: NonNullable<Locked['device']>
}

/** A bulk load met what it is not made for: an exclusion, or an entry that the door would keep aside. */
export class BulkProblem extends Error {
  override readonly name = 'BulkProblem'
}

const TRIES = 5

/**
 * Appends a bundle to a memory as the door would: the same judge, folds and rows, without database, locks and the
 * checks of what a stranger may send. @throws BulkProblem
 */
export function appendInMemory(door: BulkDoor, memory: Memory, brought: BulkBrought): AppendResult {
  const { bundle, caller } = brought
  const subjects = memory.locked()
  const ids = new Set(
    [...subjects, ...bundle.entries.map(({ header }) => header.subject)].map(({ id }) => id),
  )
  const locked = lockedFor(brought, subjects)
  for (let tried = 1; tried <= TRIES; tried += 1) {
    const question: Question = {
      ...door,
      caller,
      bundle,
      locked,
      ids: [...ids],
      released: null,
      refolded: new Map(),
    }
    const decision = decide(question)
    if ('needs' in decision) for (const { id } of decision.needs) ids.add(id)
    else return keep(memory, question, decision)
  }
  throw new BulkProblem('a bundle never found all its subjects')
}

function lockedFor(
  { caller, posts, device }: Omit<BulkBrought, 'bundle'>,
  subjects: Locked['subjects'],
): Locked {
  const now = caller.recordedAt
  return { now, session: null, device, posts, known: [], quarantined: [], subjects }
}

/** The rows that are only added are the door's own; what stands of subjects, links and grants is written once, at the end. */
function keep(memory: Memory, question: Question, decision: Decision): AppendResult {
  const isAside = decision.quarantine !== null
  if (isAside || decision.kept.some(({ effects }) => effects.exclusions.length > 0)) {
    const kinds = question.bundle.entries.map(({ header }) => header.kind).join(', ')
    throw new BulkProblem(`not for bulk: ${kinds} (${decision.quarantine ?? 'exclusion'})`)
  }
  memory.keep(decision, question.locked.now, written(question, { ...decision, moved: [] }))
  return decision.result
}

/** The stamp of a subject as it stands, for somebody who looks at it; null where there is none or it is not theirs to read. */
export function stampInMemory(
  { content, keys }: Pick<BulkDoor, 'content' | 'keys'>,
  memory: Memory,
  { id, ...looking }: Omit<BulkBrought, 'bundle'> & { readonly id: string },
): string | null {
  const working = memory.subjects.get(id)?.working
  if (working === undefined) return null
  const access = memory.accessTo(working)
  const { actor } = looking.caller
  const held = readable(content, lockedFor(looking, []), { actor, access })
  if (held === null) return null
  const revisions: Partial<Record<Compartment, number>> = {}
  for (const one of held) {
    const slice = working.slices[one]
    if (slice !== undefined) revisions[one] = slice.revision
  }
  return sealStamp(keys, working.subject, revisions)
}

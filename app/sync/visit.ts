import { type Subject, subjectKey } from '@cwmis/core/entry/subject.ts'
import type { SubjectAnswer } from '@cwmis/core/wire/subject.ts'
import { type Machine, type OpenAccount, openAccount, theMachine } from '../machine.ts'
import { directoryFact } from '../store/facts.ts'
import type { StoredSubject } from '../store/shapes.ts'
import { storedSubject } from '../store/subjects.ts'
import { dropVisit, keepVisit } from './visited.ts'

export type Whereabouts = 'loading' | 'absent' | 'offline' | 'failed'

/**
 * Asks for a subject that is not among those this device keeps up to date by itself; of one that is, for the parts in
 * compartments, which ride only with what its reader is responsible for.
 */
export async function refreshSubject(subject: Subject): Promise<Whereabouts> {
  const open = openAccount()
  if (!open) return 'offline'
  const kept = await storedSubject(open.store, subjectKey(subject))
  if (kept && ((await isOwn(open, kept)) || !mayHoldMore(kept))) return 'loading'
  const where = await fetchSubject(theMachine(), open, subject)
  return kept ? 'loading' : where
}

/** Is its reader responsible for it? Then all they may read of it rides. */
async function isOwn({ store }: OpenAccount, { slices }: StoredSubject): Promise<boolean> {
  // The folds are no part of what is loaded first.
  const { openState } = await import('@cwmis/core/subject/folds.ts')
  const state = openState('case', slices) ?? openState('report', slices)
  const actor = state?.owner.actor ?? null
  return actor !== null && actor === (await directoryFact(store))?.answer.me.actor
}

/** May its reader read compartments of which nothing is here? */
function mayHoldMore({ compartments, slices }: StoredSubject): boolean {
  return compartments.some((one) => slices[one] === undefined)
}

/**
 * Asks the server for a subject and shows it until the account is closed.
 * `absent`: it does not exist, or not for us (the same answer). `failed`: the server could not answer. `loading`: it is
 * there now.
 */
export async function fetchSubject(
  machine: Machine,
  open: OpenAccount,
  subject: Subject,
): Promise<Whereabouts> {
  const path = `/subjects/${subject.type}/${subject.id}`
  const answered = await machine.door.get<SubjectAnswer>(path)
  const key = subjectKey(subject)
  if (!answered.ok) {
    if (answered.status === 404) dropVisit(open, key)
    if (answered.status === 404) return 'absent'
    return answered.offline ? 'offline' : 'failed'
  }
  const { stamp, slices, entries, next = null } = answered.body
  const { compartments = ['open'], links = [] } = answered.body
  const fetchedAt = new Date(machine.now()).toISOString()
  const base = { key, subject, type: subject.type, stamp, slices, compartments, fetchedAt }
  keepVisit(open, key, { base, entries, links, next })
  open.store.news.tell('subjects')
  return 'loading'
}

import type { Answer } from '../form/answer.ts'
import type { Moment } from './moment.ts'
import { same } from './same.ts'
import { setAnew, setterOf } from './set-by.ts'
import { shortAnswer } from './short.ts'
import type { Conflict, Slice } from './slice.ts'

const MOST_CONFLICTS = 12

/**
 * The slice with the fields of a describing kind (one that opens its subject) written down as set by this
 * entry. A field whose earlier setter the author had not seen, and who said something else, is a conflict.
 */
export function setFields(
  state: Slice,
  revision: number,
  moment: Moment,
): Pick<Slice, 'setBy' | 'conflicts'> {
  const { setBy, conflicts } = state
  if (moment.kind?.opens !== true) return { setBy, conflicts }
  const fields: string[] = []
  const found: Conflict[] = []
  for (const [field, answer] of Object.entries(moment.answers)) {
    if (!('v' in answer || 'no' in answer)) continue
    fields.push(field)
    found.push(...conflictAt(state, moment, { field, answer }))
  }
  const now = setAnew(setBy, { entry: moment.entry.header.id, revision, fields })
  if (found.length === 0) return { setBy: now, conflicts }
  const inOrder = found.toSorted((one, other) => (one.field < other.field ? -1 : 1))
  return { setBy: now, conflicts: [...conflicts, ...inOrder].slice(-MOST_CONFLICTS) }
}

function conflictAt(
  state: Slice,
  moment: Moment,
  { field, answer }: { readonly field: string; readonly answer: Answer },
): Conflict[] {
  const earlier = setterOf(state, field)
  const { id } = moment.entry.header
  if (earlier === undefined || earlier.entry === id || sawIt(moment, earlier)) return []
  const before = earlierAnswer(state, moment, field)
  if (before !== null && same(before, answer)) return []
  return [{ field, entries: [id, earlier.entry], answers: [shortAnswer(answer), before] }]
}

function sawIt(
  moment: Moment,
  setter: { readonly entry: string; readonly revision: number },
): boolean {
  const { header, receipt } = moment.entry
  if (header.seen?.own.includes(setter.entry) === true) return true
  return receipt.saw !== null && setter.revision <= (receipt.saw[moment.compartment] ?? 0)
}

/**
 * What the field says now. Latest answers of describing kinds are merged, so one of them holds it; other kinds may
 * have a field of the same name, which says nothing here.
 */
function earlierAnswer(state: Slice, { index }: Moment, field: string): Answer | null {
  const describing = Object.keys(state.latest)
    .filter((kind) => index.newestKind(kind)?.opens === true)
    .toSorted()
  const kept = describing.find((kind) => state.latest[kind]?.answers[field] !== undefined)
  return kept === undefined ? null : (state.latest[kept]?.answers[field] ?? null)
}

/** A person resolved a conflict: the answers that stand from now on, by field. */
export interface Resolution {
  readonly field: string
  readonly keep: string
  readonly answer: Answer | null
}

/** What `keep` said of `field` in one of its conflicts; null where no such conflict is known. */
export function resolutionOf(state: Slice, field: string, keep: string): Resolution | null {
  const conflict = state.conflicts.find((one) => one.field === field && one.entries.includes(keep))
  if (conflict === undefined) return null
  const answer = conflict.entries[0] === keep ? conflict.answers[0] : conflict.answers[1]
  return { field, keep, answer }
}

/** The slice with the conflicts of a field gone and the kept answer standing. */
export function resolve<S extends Slice>(state: S, resolution: Resolution): S {
  const { field, keep, answer } = resolution
  const by = { entry: keep, revision: state.revision, fields: [field] }
  const setBy = setAnew(state.setBy, by)
  const conflicts = state.conflicts.filter((one) => one.field !== field)
  const latest = answer === null ? state.latest : patched(state, field, answer)
  return { ...state, setBy, conflicts, latest }
}

function patched(state: Slice, field: string, answer: Answer): Slice['latest'] {
  return Object.fromEntries(
    Object.entries(state.latest).map(([kind, latest]) =>
      latest.answers[field] === undefined
        ? [kind, latest]
        : [kind, { ...latest, answers: { ...latest.answers, [field]: answer } }],
    ),
  )
}

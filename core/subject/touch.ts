import type { Compartment } from '../entry/compartment.ts'
import type { Entry } from '../entry/entry.ts'
import type { Answers } from '../form/answer.ts'
import { linksBy, withMatters, withoutMatter } from './case/matters.ts'
import { type Resolution, resolutionOf, resolve, setFields } from './conflicts.ts'
import { fit } from './fit.ts'
import { type Moment, mentionOf } from './moment.ts'
import { textOf } from './read.ts'
import { fieldsSetBy, setterOf, unset } from './set-by.ts'
import { shortAnswers } from './short.ts'
import type { Latest, Slice } from './slice.ts'

/** A slice before any entry. `fold` is `case/1`: the fold and its version. */
export function emptySlice(fold: string): Slice {
  return { fold, revision: 0, latest: {}, counts: {}, unknown: 0, setBy: [], conflicts: [] }
}

/** One more entry touched this slice. */
export function bump<S extends Slice>(state: S): S {
  return { ...state, revision: state.revision + 1 }
}

/** An entry of a kind or version that was never published here: kept and counted, not judged. */
export function countUnknown<S extends Slice>(state: S): S {
  return { ...bump(state), unknown: state.unknown + 1 }
}

/**
 * What every kept entry does to a slice, whatever its kind: one revision more, counted, its fields set,
 * its short answers the latest of its kind. Latest answers of a describing kind and of covered kinds
 * (which share one name) are merged field by field; of all others the newest entry's stand alone.
 */
export function touch<S extends Slice>(state: S, moment: Moment): S {
  const revision = state.revision + 1
  const set = setFields(state, revision, moment)
  const counts = { ...state.counts, [moment.shown]: (state.counts[moment.shown] ?? 0) + 1 }
  const latest = { ...state.latest, [moment.shown]: latestOf(state, moment) }
  return { ...state, revision, counts, latest, ...set }
}

function latestOf(state: Slice, moment: Moment): Latest {
  const merged = moment.kind?.opens === true || moment.kind?.cover !== undefined
  const earlier = merged ? state.latest[moment.shown]?.answers : undefined
  const version = moment.entry.header.version
  const short = shortAnswers(moment.answers)
  const answers: Answers = earlier === undefined ? short : { ...earlier, ...short }
  return { ...mentionOf(moment), version, answers }
}

/** The conflict this entry resolves, where it resolves one of this slice. */
export function resolutionIn(state: Slice, moment: Moment): Resolution | null {
  if (moment.entry.header.kind !== 'conflict-resolved') return null
  const open = moment.entry.parts.open ?? {}
  const field = textOf(open, 'field')
  const keep = textOf(open, 'keep')
  return field === null || keep === null ? null : resolutionOf(state, field, keep)
}

/** The entry that this one declares misfiled, else null. */
export function misfiledBy(moment: Moment): string | null {
  if (moment.entry.header.kind !== 'entry-misfiled') return null
  return textOf(moment.entry.parts.open ?? {}, 'entry')
}

/** The slice without a hidden entry: gone from latest, from the fields it set and from conflicts. Counts keep it. */
export function hide<S extends Slice>(state: S, entry: string): S {
  const gone = fieldsSetBy(state, entry)
  const latest = Object.entries(state.latest).flatMap(([kind, one]) => {
    const kept = one.entry === entry ? without(state, one, gone) : one
    return kept === null ? [] : [[kind, kept] as const]
  })
  return {
    ...state,
    latest: Object.fromEntries(latest),
    setBy: unset(state.setBy, gone),
    conflicts: state.conflicts.filter((conflict) => !conflict.entries.includes(entry)),
  }
}

/** What earlier entries merged under the same mention, named after one of them; null where nothing is left. */
function without(state: Slice, latest: Latest, gone: readonly string[]): Latest | null {
  const answers = omit(latest.answers, gone)
  const setters = Object.keys(answers).flatMap((field) => setterOf(state, field)?.entry ?? [])
  const [entry] = setters.toSorted()
  return entry === undefined ? null : { ...latest, entry, by: '', answers }
}

function omit<V>(
  members: { readonly [name: string]: V },
  names: readonly string[],
): { [name: string]: V } {
  return Object.fromEntries(Object.entries(members).filter(([name]) => !names.includes(name)))
}

/** Can the entry touch this sealed slice? Only by a part of its own, or by correcting what stands there. */
export function reaches(compartment: Compartment, { header, parts }: Entry): boolean {
  return parts[compartment] !== undefined || CORRECTING.includes(header.kind)
}

const CORRECTING = ['entry-misfiled', 'conflict-resolved']

/** One step of a sealed slice: generic, for every compartment but the open one. Same object: not touched. */
export function stepSealed(state: Slice, moment: Moment): Slice {
  const { receipt, parts } = moment.entry
  if (receipt.verdict === 'refused') return state
  const hidden = misfiledBy(moment)
  if (hidden !== null)
    return holds(state, hidden) ? bump(withoutMatter(hide(state, hidden), hidden)) : state
  const resolution = resolutionIn(state, moment)
  if (resolution !== null) return bump(resolve(state, resolution))
  if (parts[moment.compartment] === undefined) return state
  if (moment.kind === null) return countUnknown(state)
  const touched = withMatters(touch(state, moment), moment)
  return moment.isLoose ? touched : fit(touched, state)
}

function holds(state: Slice, entry: string): boolean {
  return (
    linksBy(state, entry) ||
    Object.values(state.latest).some((latest) => latest.entry === entry) ||
    fieldsSetBy(state, entry).length > 0 ||
    state.conflicts.some((conflict) => conflict.entries.includes(entry))
  )
}

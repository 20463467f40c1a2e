import { runClocks } from '../clock/run.ts'
import { FACETS, type Facet } from '../entry/kind.ts'
import type { Answers } from '../form/answer.ts'
import { resolve } from './conflicts.ts'
import { fit } from './fit.ts'
import { type Moment, mentionOf } from './moment.ts'
import { same } from './same.ts'
import { fieldsSetBy } from './set-by.ts'
import type { OpenSlice } from './slice.ts'
import { bump, countUnknown, hide, misfiledBy, resolutionIn, touch } from './touch.ts'

/** What makes the open fold of one subject type, beside what all of them do. */
export interface TypeFold<S extends OpenSlice> {
  readonly initial: S
  /** What a kept entry of a known kind changes; `state` is already touched. */
  readonly apply: (state: S, moment: Moment) => S
  /** The answers of a describing kind as the state shows them; a no-answer empties, an absent field leaves. */
  readonly describe: (state: S, answers: Answers) => S
  /** The state without anything that points to a hidden entry. */
  readonly forget: (state: S, entry: string) => S
  /** The state with the words of open things cut short, for one that would not fit. Rules read codes, never words. */
  readonly terse?: (state: S) => S
  /** What stands behind each facet, for comparing before and after. */
  readonly facets: (state: S) => { readonly [facet in Facet]?: unknown }
}

const MOST_ASKED = 10
const MOST_MISFILED = 20

/** One step of an open slice. Same object: the entry does not touch it. */
export function stepOpen<S extends OpenSlice>(fold: TypeFold<S>, state: S, moment: Moment): S {
  const { receipt, header } = moment.entry
  if (invisible(moment)) return state
  if (receipt.verdict === 'refused')
    return fitted(fold, { before: state, after: asked(bump(state), moment) }, moment)
  if (moment.kind === null) return countUnknown(state)
  if (state.misfiled.includes(header.id)) return bump(state)
  const touched = corrected(fold, touch(state, moment), moment)
  const applied = fold.apply(touched, moment)
  const clocks = runClocks({ moment, state: applied })
  const after = { ...applied, clocks }
  const marked = withFacets(fold, { before: state, after }, header.id)
  return fitted(fold, { before: state, after: marked }, moment)
}

function fitted<S extends OpenSlice>(
  { terse }: TypeFold<S>,
  { before, after }: { readonly before: S; readonly after: S },
  { isLoose }: Moment,
): S {
  return isLoose ? after : fit(after, before, terse)
}

/** A kind covered with `nothing` does not exist for readers of the open slice, unless it discloses something there. */
function invisible(moment: Moment): boolean {
  return moment.shown === 'nothing' && moment.entry.parts.open === undefined
}

function asked<S extends OpenSlice>(state: S, moment: Moment): S {
  const one = { ...mentionOf(moment), rule: moment.entry.receipt.rule ?? '' }
  return { ...state, asked: [...state.asked, one].slice(-MOST_ASKED) }
}

/** A resolved conflict and a misfiled entry correct what stands, in every subject type alike. */
function corrected<S extends OpenSlice>(fold: TypeFold<S>, state: S, moment: Moment): S {
  const resolution = resolutionIn(state, moment)
  if (resolution !== null) {
    const { field, answer } = resolution
    const resolved = resolve(state, resolution)
    return answer === null ? resolved : fold.describe(resolved, { [field]: answer })
  }
  const entry = misfiledBy(moment)
  return entry === null ? state : forgotten(fold, state, entry)
}

function forgotten<S extends OpenSlice>(fold: TypeFold<S>, state: S, entry: string): S {
  const emptied = fieldsSetBy(state, entry).map((field) => [field, { no: 'NK' }] as const)
  const described = fold.describe(state, Object.fromEntries(emptied))
  const hidden = fold.forget(hide(described, entry), entry)
  const asked = hidden.asked.filter((one) => one.entry !== entry)
  const misfiled = [...hidden.misfiled.filter((one) => one !== entry), entry]
  return { ...hidden, asked, misfiled: misfiled.slice(-MOST_MISFILED) }
}

function withFacets<S extends OpenSlice>(
  fold: TypeFold<S>,
  { before, after }: { readonly before: S; readonly after: S },
  entry: string,
): S {
  const was = fold.facets(before)
  const now = fold.facets(after)
  const changed = FACETS.filter((facet) => !same(was[facet], now[facet]))
  if (changed.length === 0) return after
  const mark = { revision: after.revision, entry }
  const marks = Object.fromEntries(changed.map((facet) => [facet, mark]))
  return { ...after, facets: { ...after.facets, ...marks } }
}

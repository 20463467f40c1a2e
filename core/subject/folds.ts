import type { Content } from '../content.ts'
import { COMPARTMENTS, type Compartment } from '../entry/compartment.ts'
import type { Entry } from '../entry/entry.ts'
import type { SubjectType } from '../entry/subject.ts'
import { CASE_FOLD } from './case/fold.ts'
import type { CaseState } from './case/state.ts'
import { CHILD_FOLD } from './child/fold.ts'
import type { ChildState } from './child/state.ts'
import type { OpenStates, Slices } from './fold.ts'
import { genericFold } from './generic-fold.ts'
import { HANDOFF_FOLD } from './handoff/fold.ts'
import type { HandoffState } from './handoff/state.ts'
import { HOME_FOLD } from './home/fold.ts'
import type { HomeState } from './home/state.ts'
import { momentOf } from './moment.ts'
import { stepOpen } from './open-step.ts'
import { REPORT_FOLD } from './report/fold.ts'
import type { ReportState } from './report/state.ts'
import type { OpenSlice, Slice } from './slice.ts'
import { emptySlice, reaches, stepSealed } from './touch.ts'
import { isWithinBound, type Whole, wholeOf } from './whole.ts'

const HOUSEHOLD_FOLD = genericFold('household')

/** The fold of each subject type with its version, as heads carry it: a head made by another one is folded anew. */
export const FOLD_VERSIONS: { readonly [type in SubjectType]: string } = {
  report: REPORT_FOLD.initial.fold,
  child: CHILD_FOLD.initial.fold,
  case: CASE_FOLD.initial.fold,
  household: HOUSEHOLD_FOLD.initial.fold,
  home: HOME_FOLD.initial.fold,
  handoff: HANDOFF_FOLD.initial.fold,
}

/** The slice of a compartment before any entry. */
export function initialSlice(type: SubjectType, compartment: Compartment): Slice {
  return compartment === 'open' ? INITIAL_OPEN[type] : emptySlice(FOLD_VERSIONS[type])
}

const INITIAL_OPEN: { readonly [type in SubjectType]: OpenSlice } = {
  report: REPORT_FOLD.initial,
  child: CHILD_FOLD.initial,
  case: CASE_FOLD.initial,
  household: HOUSEHOLD_FOLD.initial,
  home: HOME_FOLD.initial,
  handoff: HANDOFF_FOLD.initial,
}

/**
 * A device that was away holds slices of an older fold until it fetches them anew, and goes on upon them meanwhile:
 * with what this fold keeps besides, and without the setters it wrote down in another shape.
 */
function renewed(slice: Slice, initial: Slice): Slice {
  if (slice.fold === initial.fold) return slice
  const setBy = Array.isArray(slice.setBy) ? slice.setBy : []
  return { ...initial, ...slice, setBy }
}

interface Step {
  readonly entry: Entry
  /** Do not hold the slices within their bound: whoever asks sees to it themselves. */
  readonly isLoose?: boolean
}

/**
 * One step of one slice. Pure and total. It reads of the entry the header, the receipt, the open part and the
 * part of its own compartment, nothing else: a reader of fewer compartments folds the same slices.
 * The same object comes back where the entry does not touch the slice.
 */
export function stepSlice(
  content: Content,
  { type, compartment }: { readonly type: SubjectType; readonly compartment: Compartment },
  { state, entry, isLoose = false }: Step & { readonly state: Slice },
): Slice {
  if (compartment !== 'open' && !reaches(compartment, entry)) return state
  const moment = momentOf(content, { compartment, isLoose }, entry)
  if (compartment !== 'open') return stepSealed(state, moment)
  if (isReport(state)) return stepOpen(REPORT_FOLD, state, moment)
  if (isChild(state)) return stepOpen(CHILD_FOLD, state, moment)
  if (isCase(state)) return stepOpen(CASE_FOLD, state, moment)
  if (isHandoff(state)) return stepOpen(HANDOFF_FOLD, state, moment)
  if (isHome(state)) return stepOpen(HOME_FOLD, state, moment)
  return type === 'household' && isOpen(state) ? stepOpen(HOUSEHOLD_FOLD, state, moment) : state
}

/** Every slice one entry leaves behind. Slices it does not touch are the same objects as before. */
export function stepSubject(
  content: Content,
  type: SubjectType,
  { slices, entry, isLoose = false }: Step & { readonly slices: Slices },
): Slices {
  const after: Partial<Record<Compartment, Slice>> = { ...slices }
  for (const compartment of COMPARTMENTS) {
    const known = slices[compartment]
    if (known === undefined && !begins(compartment, entry)) continue
    const initial = initialSlice(type, compartment)
    const state = known === undefined ? initial : renewed(known, initial)
    const stepped = stepSlice(content, { type, compartment }, { state, entry, isLoose })
    if (known !== undefined || stepped !== state) after[compartment] = stepped
  }
  return after
}

/** Only a part of its own brings a sealed slice into being; the open one is there from the first entry. */
function begins(compartment: Compartment, entry: Entry): boolean {
  return compartment === 'open' || entry.parts[compartment] !== undefined
}

/** The slices of a subject from all its entries, in the order of their seq. */
export function foldSubject(
  content: Content,
  type: SubjectType,
  entries: readonly Entry[],
): Slices {
  return foldWhole(content, { type, number: null }, entries).slices
}

/**
 * `foldSubject`, with the JSON of every slice; of a child with the number that the server gave it, which no entry says.
 * The bound of the slices is looked at once at the end, with what was replaced on the way. Where one of them may
 * have been too long meanwhile, each step is taken again within the bound.
 */
export function foldWhole(
  content: Content,
  { type, number }: { readonly type: SubjectType; readonly number: string | null },
  entries: readonly Entry[],
): Whole {
  const past: Slices[] = []
  let loose: Slices = {}
  for (const entry of entries) {
    past.push(loose)
    loose = stepSubject(content, type, { slices: loose, entry, isLoose: true })
  }
  const whole = wholeOf(withNumber(loose, number))
  if (isWithinBound(whole, past)) return whole
  const within = entries.reduce<Slices>(
    (slices, entry) => stepSubject(content, type, { slices, entry }),
    {},
  )
  return wholeOf(withNumber(within, number))
}

/** The number the server gave stands in the child's open slice; no entry says it. */
export function withNumber(slices: Slices, number: string | null): Slices {
  const child = openState('child', slices)
  if (child === null || number === null || child.number === number) return slices
  const open: ChildState = { ...child, number }
  return { ...slices, open }
}

/** The open slice of a subject whose type the caller knows; null where it is not held or belongs to another type. */
export function openState<T extends SubjectType>(type: T, slices: Slices): OpenStates[T] | null {
  return slices.open !== undefined && OF_TYPE[type](slices.open) ? slices.open : null
}

type Guards = { readonly [T in SubjectType]: (slice: Slice) => slice is OpenStates[T] }

const OF_TYPE: Guards = {
  report: isReport,
  child: isChild,
  case: isCase,
  handoff: isHandoff,
  household: isHousehold,
  home: isHome,
}

function isOpen(slice: Slice): slice is OpenSlice {
  return 'asked' in slice
}

function isReport(slice: Slice): slice is ReportState {
  return isOpen(slice) && slice.fold.startsWith('report/')
}

function isChild(slice: Slice): slice is ChildState {
  return isOpen(slice) && slice.fold.startsWith('child/')
}

function isCase(slice: Slice): slice is CaseState {
  return isOpen(slice) && slice.fold.startsWith('case/')
}

function isHandoff(slice: Slice): slice is HandoffState {
  return isOpen(slice) && slice.fold.startsWith('handoff/')
}

function isHousehold(slice: Slice): slice is OpenSlice {
  return isOpen(slice) && slice.fold.startsWith('household/')
}

function isHome(slice: Slice): slice is HomeState {
  return isOpen(slice) && slice.fold.startsWith('home/')
}

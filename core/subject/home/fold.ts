import type { Answers } from '../../form/answer.ts'
import type { Moment } from '../moment.ts'
import type { TypeFold } from '../open-step.ts'
import { placeOf, says, textOf, valueAt } from '../read.ts'
import { cut } from '../short.ts'
import { statusAfter } from '../status.ts'
import { emptySlice } from '../touch.ts'
import { HOME_STATUSES, type HomeState, type Licence } from './state.ts'

const LONGEST_NAME = 120
const LONGEST_NUMBER = 40

const INITIAL: HomeState = {
  ...emptySlice('home/3'),
  status: 'none',
  asked: [],
  facets: {},
  clocks: [],
  misfiled: [],
  name: null,
  sort: null,
  licence: null,
  capacity: null,
  place: null,
  desk: null,
  closing: null,
}

const MACHINE = {
  known: HOME_STATUSES,
  moves: {
    'home-opened': { from: ['none'], to: 'open' },
    'home-closed': { from: ['open'], to: 'closed' },
    'home-reopened': { from: ['closed'], to: 'open' },
  },
} as const

/** A home where children live: its name, licence, places, and whether the ministry closed it. */
export const HOME_FOLD: TypeFold<HomeState> = {
  initial: INITIAL,
  apply,
  describe,
  forget: (state, entry) => ({
    ...state,
    licence: state.licence?.entry === entry ? null : state.licence,
    closing: state.closing?.entry === entry ? null : state.closing,
  }),
  facets: (state) => ({ status: state.status }),
}

type Change = (state: HomeState, moment: Moment) => HomeState

const CHANGES: { readonly [kind: string]: Change } = {
  'home-opened': (state, moment) => licensed(describe(state, moment.answers), moment),
  'home-licensed': (state, moment) => licensed(withCapacity(state, moment.answers), moment),
  'home-closed': closed,
  'home-reopened': (state) => ({ ...state, closing: null }),
}

function apply(state: HomeState, moment: Moment): HomeState {
  const status = statusAfter(state, moment, MACHINE)
  const change = CHANGES[moment.entry.header.kind]
  return { ...(change === undefined ? state : change(state, moment)), status }
}

function describe(state: HomeState, answers: Answers): HomeState {
  const known = withCapacity(state, answers)
  return {
    ...known,
    name: says(answers, 'name') ? cut(textOf(answers, 'name'), LONGEST_NAME) : known.name,
    sort: says(answers, 'sort') ? textOf(answers, 'sort') : known.sort,
    place: says(answers, 'village') ? placeOf(answers, 'village') : known.place,
    desk: says(answers, 'desk') ? textOf(answers, 'desk') : known.desk,
  }
}

function withCapacity(state: HomeState, answers: Answers): HomeState {
  if (!says(answers, 'capacity')) return state
  const capacity = valueAt(answers, 'capacity')
  return { ...state, capacity: typeof capacity === 'number' ? capacity : null }
}

/** What an entry says of the licence; what it does not say stays as it was. */
function licensed(state: HomeState, { answers, entry }: Moment): HomeState {
  const told = ['licence', 'licenceNo', 'licensedFrom', 'licensedUntil'] as const
  if (!told.some((field) => says(answers, field))) return state
  const was = state.licence
  const number = says(answers, 'licenceNo')
    ? cut(textOf(answers, 'licenceNo'), LONGEST_NUMBER)
    : (was?.number ?? null)
  const licence: Licence = {
    number,
    from: dayOf(answers, 'licensedFrom', was?.from),
    until: dayOf(answers, 'licensedUntil', was?.until),
    ended: textOf(answers, 'licence') === 'ended',
    entry: entry.header.id,
  }
  return { ...state, licence }
}

function dayOf(answers: Answers, field: string, was: string | null | undefined): string | null {
  return says(answers, field) ? textOf(answers, field) : (was ?? null)
}

function closed(state: HomeState, { answers, entry, on }: Moment): HomeState {
  const { id, author } = entry.header
  const [reason, closesOn] = [textOf(answers, 'reason'), textOf(answers, 'closesOn')]
  return { ...state, closing: { entry: id, by: author.actor, on, reason, closesOn } }
}

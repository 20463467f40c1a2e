import type { Entry } from '../../entry/entry.ts'
import type { Answers, Row } from '../../form/answer.ts'
import type { Moment } from '../moment.ts'
import type { TypeFold } from '../open-step.ts'
import { bornOf, isTrue, placeOf, rowsOf, says, textOf } from '../read.ts'
import { cut } from '../short.ts'
import { emptySlice } from '../touch.ts'
import { isLinking, linksAfter } from './group/link.ts'
import type { ChildName, ChildState } from './state.ts'

const MOST_NAMES = 16

const INITIAL: ChildState = {
  ...emptySlice('child/3'),
  status: 'none',
  asked: [],
  facets: {},
  clocks: [],
  misfiled: [],
  names: [],
  sex: null,
  born: null,
  home: null,
  multipleBirth: null,
  number: null,
  since: null,
  sameChild: [],
}

/** A child: who it is. The number is given at the door and carried along, never made here. */
export const CHILD_FOLD: TypeFold<ChildState> = {
  initial: INITIAL,
  apply,
  describe,
  forget: (state) => state,
  facets: (state) => ({ status: state.status }),
}

function apply(state: ChildState, { entry, answers }: Moment): ChildState {
  if (entry.header.kind === 'child-described') {
    const since = state.since ?? entry.receipt.recordedAt
    return { ...describe(state, answers), status: 'known', since }
  }
  return isLinking(entry.header.kind) ? linked(state, entry) : state
}

/** What was said of a link stands in its entry alone: once it is taken back, the state says nothing of the other record. */
function linked(state: ChildState, entry: Entry): ChildState {
  const { [entry.header.kind]: _, ...latest } = state.latest
  return { ...state, latest, sameChild: linksAfter(state.sameChild, entry) }
}

function describe(state: ChildState, answers: Answers): ChildState {
  return {
    ...state,
    names: says(answers, 'names') ? namesOf(rowsOf(answers, 'names')) : state.names,
    sex: says(answers, 'sex') ? textOf(answers, 'sex') : state.sex,
    born: says(answers, 'born') ? bornOf(answers, 'born') : state.born,
    home: says(answers, 'village') ? placeOf(answers, 'village') : state.home,
    multipleBirth: says(answers, 'multipleBirth')
      ? textOf(answers, 'multipleBirth')
      : state.multipleBirth,
  }
}

function namesOf(rows: readonly Row[]): readonly ChildName[] {
  return rows.slice(0, MOST_NAMES).map(({ id, cells }) => ({
    row: id,
    name: cut(textOf(cells, 'name'), 60) ?? '',
    kind: textOf(cells, 'kind') ?? '',
    preferred: isTrue(cells, 'preferred') || textOf(cells, 'preferred') === 'yes',
  }))
}

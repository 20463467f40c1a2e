import { firstDue } from '@cwmis/core/clock/first-due.ts'
import type { SubjectType } from '@cwmis/core/entry/subject.ts'
import type { Slices } from '@cwmis/core/subject/fold.ts'
import { openState } from '@cwmis/core/subject/folds.ts'

/** What a work list is made of: columns beside the open slice. `active`: it belongs on a list at all. */
export interface ListColumns {
  readonly status: string | null
  readonly active: boolean
  readonly risk: string | null
  /** The desk that has to act. */
  readonly desk: string | null
  /** Of a hand-off: the desk that sent it and waits. */
  readonly other_desk: string | null
  readonly officer: string | null
  /** The next instant at which a running clock of whoever owns it is due. */
  readonly due: string | null
  /** Of a case: a plan or a closing waits for a supervisor's decision. */
  readonly waits: boolean
}

const NOT_LISTED: ListColumns = {
  status: null,
  active: false,
  risk: null,
  desk: null,
  other_desk: null,
  officer: null,
  due: null,
  waits: false,
}

const OPEN_REPORTS = ['received', 'screening']
const CLOSED = ['none', 'closed']

/** The list columns of a subject from its open slice. */
export function listColumns(type: SubjectType, slices: Slices): ListColumns {
  switch (type) {
    case 'report':
      return ofReport(slices)
    case 'case':
      return ofCase(slices)
    case 'handoff':
      return ofHandoff(slices)
    case 'child':
    case 'household':
    case 'home': {
      const state = openState(type, slices)
      return state === null ? NOT_LISTED : { ...NOT_LISTED, status: state.status }
    }
  }
}

function ofReport(slices: Slices): ListColumns {
  const state = openState('report', slices)
  if (state === null) return NOT_LISTED
  return {
    ...NOT_LISTED,
    status: state.status,
    active: OPEN_REPORTS.includes(state.status),
    risk: state.level ?? state.suggested,
    desk: state.owner.desk,
    officer: state.owner.actor,
    due: firstDue(state.clocks)?.dueAt ?? null,
  }
}

function ofCase(slices: Slices): ListColumns {
  const state = openState('case', slices)
  if (state === null) return NOT_LISTED
  return {
    ...NOT_LISTED,
    status: state.status,
    active: !CLOSED.includes(state.status),
    risk: state.risk ?? state.suggested,
    desk: state.owner.desk,
    officer: state.owner.actor,
    due: firstDue(state.clocks)?.dueAt ?? null,
    waits: state.draftPlan?.status === 'drafted' || state.closure !== null,
  }
}

function ofHandoff(slices: Slices): ListColumns {
  const state = openState('handoff', slices)
  if (state === null) return NOT_LISTED
  return {
    ...NOT_LISTED,
    status: state.status,
    active: !CLOSED.includes(state.status),
    desk: state.to.desk,
    other_desk: state.from.desk,
    officer: state.to.actor,
    due: firstDue(state.clocks)?.dueAt ?? null,
  }
}

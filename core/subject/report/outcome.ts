import type { Moment } from '../moment.ts'
import { textOf } from '../read.ts'
import type { Mentioned, ReportState, ReportStatus } from './state.ts'

type Outcome = Exclude<Mentioned['outcome'], 'open'>

const ENDINGS: readonly Outcome[] = ['screened-out', 'duplicate', 'referred-out', 'registered']

/**
 * A decision about one child mentioned (`row`), or about all that are still open. The report's own
 * status sums them up: at work while one is open, registered if any child was, else how all of them ended.
 */
export function outcomeAfter(state: ReportState, moment: Moment): ReportState {
  const outcome = outcomeOf(moment)
  const meant = meantRows(state.children, outcome, textOf(moment.answers, 'row'))
  const subject = outcome === 'registered' ? textOf(moment.answers, 'case') : null
  const children = state.children.map((child) =>
    meant.includes(child.row) ? { ...child, outcome, case: subject } : child,
  )
  return { ...state, children, status: summary(children, outcome) }
}

function outcomeOf(moment: Moment): Outcome {
  if (moment.entry.header.kind === 'report-registered') return 'registered'
  const said = textOf(moment.answers, 'outcome')
  return ENDINGS.find((ending) => ending === said) ?? 'screened-out'
}

/** Without a row a decision means every open child; a registration then only an only one. */
function meantRows(
  children: readonly Mentioned[],
  outcome: Outcome,
  row: string | null,
): readonly string[] {
  if (row !== null) return [row]
  const open = children.filter((child) => child.outcome === 'open').map((child) => child.row)
  return outcome === 'registered' && open.length !== 1 ? [] : open
}

function summary(children: readonly Mentioned[], outcome: Outcome): ReportStatus {
  if (children.some((child) => child.outcome === 'open')) return 'screening'
  const ended = children.map((child) => child.outcome)
  if (ended.length === 0) return outcome
  if (ended.includes('registered')) return 'registered'
  return ended.every((one) => one === outcome) ? outcome : 'screened-out'
}

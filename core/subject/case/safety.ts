import type { Moment } from '../moment.ts'
import { gravest, RISKS, type Risk, riskOf } from '../owner.ts'
import { rowsOf, textOf } from '../read.ts'
import { cut } from '../short.ts'
import { suggestionIn } from '../suggest.ts'
import type { CaseState, Safety } from './state.ts'

/** More rows than these stay in the entry of the assessment. */
const MOST_ROWS = 5

/** Ten quick questions: what they suggest replaces what was suggested before. */
export function riskScreened(state: CaseState, moment: Moment): CaseState {
  const { level, reasons } = suggestionIn(state, moment)
  const entry = moment.entry.header.id
  return { ...state, suggested: level, suggestedFor: level === null ? null : { entry, reasons } }
}

/**
 * Safety was assessed. The level its author found, or the suggested one where they agree, may raise the risk, never
 * lower it. One below the suggestion changes nothing but stays visible with its reason until a supervisor decides.
 * An assessment that happened before the one known only raises.
 */
export function safetyAssessed(state: CaseState, moment: Moment): CaseState {
  const { level } = suggestionIn(state, moment)
  const found = foundLevel(moment, level)
  const isBelow = found !== null && level !== null && RISKS.indexOf(found) > RISKS.indexOf(level)
  const risk = isBelow ? state.risk : gravest(state.risk, found)
  if (state.safety !== null && state.safety.happenedOn > moment.on) return { ...state, risk }
  return { ...riskScreened(state, moment), risk, safety: safetyOf(moment, isBelow ? found : null) }
}

function foundLevel({ answers }: Moment, suggested: Risk | null): Risk | null {
  return textOf(answers, 'levelAgreed') === 'yes' ? suggested : riskOf(textOf(answers, 'level'))
}

function safetyOf({ entry, answers, on }: Moment, below: Risk | null): Safety {
  return {
    entry: entry.header.id,
    by: entry.header.author.actor,
    happenedOn: on,
    decision: textOf(answers, 'decision'),
    nextContactOn: textOf(answers, 'nextContactOn'),
    below,
    threats: rowsOf(answers, 'dangers')
      .slice(0, MOST_ROWS)
      .map(({ cells }) => ({
        type: textOf(cells, 'type'),
        severity: textOf(cells, 'severity'),
        immediacy: textOf(cells, 'immediacy'),
      })),
    steps: rowsOf(answers, 'safetyPlan')
      .slice(0, MOST_ROWS)
      .map(({ cells }) => ({
        what: cut(textOf(cells, 'action'), 60) ?? '',
        who: cut(textOf(cells, 'who'), 30),
        due: textOf(cells, 'due'),
      })),
  }
}

/** Nothing of a hidden assessment keeps suggesting or stands as the safety plan. */
export function forgetSafety(state: CaseState, entry: string): CaseState {
  const suggests = state.suggestedFor?.entry === entry
  return {
    ...state,
    safety: state.safety?.entry === entry ? null : state.safety,
    suggested: suggests ? null : state.suggested,
    suggestedFor: suggests ? null : state.suggestedFor,
  }
}

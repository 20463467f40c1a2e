import { LIMITS } from '../promises.ts'
import type { Clause, Finding } from './finding.ts'
import type { LedgerCheck } from './ledger-checks.ts'
import type { Told } from './stubborn.ts'

/** What the ledger itself says after the kills. */
export interface Checked extends LedgerCheck {
  /** Entries beyond the one that each acknowledged bundle brought. */
  readonly doubled: number
  /** Heads, columns, clocks and search are what the entries make of them. */
  readonly headsEqual: boolean
}

/** Everything a run of the measure `crash` brought. */
export interface CrashRun {
  readonly kills: number
  readonly told: Told
  readonly lost: number
  readonly check: Checked
  readonly control: number
  readonly longest: number
}

/** Judges a run clause by clause. */
export function judgeCrash(run: CrashRun): Finding {
  const { kills, told, lost, check, control, longest } = run
  const counts: readonly (readonly [string, boolean])[] = [
    [`acknowledged and lost: ${lost}`, lost === 0],
    [`doubled: ${check.doubled}`, check.doubled <= 0],
    [`refused: ${told.refused.join(', ')}`, told.refused.length === 0],
    [`positions skipped: ${check.skipped}`, check.skipped === 0],
    [`order inverted: ${check.inverted}`, check.inverted === 0],
    ['heads are what the entries make of them', check.headsEqual],
    ['something was under way when it was killed', told.failed > 0],
  ]
  const clauses: Clause[] = counts.map(([says, holds]) => ({ says, sort: 'count', holds }))
  clauses.push({ says: `${kills} kills`, sort: 'figure', holds: kills >= LIMITS.crash.kills })
  const { acknowledged, repeated, failed } = told
  return {
    figures: {
      kills,
      acknowledged: acknowledged.size,
      lost,
      doubled: check.doubled,
      answeredAgain: repeated,
      unanswered: failed,
      longestOutageMs: longest,
      lostByControl: control,
      ledger: check,
    },
    clauses,
    controls: [{ name: 'synchronous_commit=off loses', caught: control > 0 }],
  }
}

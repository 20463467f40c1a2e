import { LIMITS } from '../promises.ts'
import type { Clause, Finding } from './finding.ts'
import type { LedgerCheck } from './ledger-checks.ts'
import { CASES_PER_BUNDLE, quantile } from './loads.ts'
import type { Load, Result } from './orders.ts'

const LIMIT = LIMITS.append

/** Everything a run of the measure `append` brought. */
export interface AppendRun {
  results: readonly Result[]
  /** Lags in milliseconds as `/health` told them, sorted. */
  lags: readonly number[]
  /** `auditRows`: those that came in during the stretches. */
  check: LedgerCheck
  naive: { there: number; seen: number }
  subjects: number
}

/** Judges a run clause by clause. */
export function judgeAppend(run: AppendRun): Finding {
  const bare = rateOf(run.results, 'bare', 'requests')
  return {
    figures: figures(run, bare),
    clauses: [...shares(run, bare), ...lagClause(run), ...counts(run)],
    controls: [{ name: 'naive reader skips', caught: run.naive.seen < run.naive.there }],
    void: bare < LIMIT.voidBelow ? `the bare server reached only ${Math.round(bare)}/s` : undefined,
  }
}

function of(results: readonly Result[], load: Load): readonly Result[] {
  return results.filter((result) => result.load === load)
}

function total(results: readonly Result[], what: keyof Result): number {
  return results.reduce((sum, result) => sum + Number(result[what]), 0)
}

function rateOf(results: readonly Result[], load: Load, what: 'requests' | 'entries'): number {
  const some = of(results, load)
  return total(some, what) / (total(some, 'seconds') || 1)
}

function figures(run: AppendRun, bare: number): Finding['figures'] {
  const { results, lags, naive, check, subjects } = run
  const one = rateOf(results, 'one', 'entries')
  const bundle = rateOf(results, 'bundle', 'entries')
  const singles = of(results, 'one')
  return {
    subjects,
    clients: LIMIT.clients,
    casesPerBundle: CASES_PER_BUNDLE,
    bareRequestsPerSecond: Math.round(bare),
    oneEntriesPerSecond: Math.round(one),
    bundleEntriesPerSecond: Math.round(bundle),
    batchEntriesPerSecond: Math.round(rateOf(results, 'batch', 'entries')),
    oneShare: round(one / bare),
    bundleShare: round(bundle / bare),
    sealedShare: round(total(singles, 'sealed') / total(singles, 'entries')),
    decisionShare: round(total(singles, 'decisions') / total(singles, 'entries')),
    lagP99Ms: quantile(lags, 0.99),
    lagSamples: lags.length,
    naive,
    ledger: check,
    stretches: results,
  }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

function shares({ results }: AppendRun, bare: number): Clause[] {
  const one = rateOf(results, 'one', 'entries') / bare
  const bundle = rateOf(results, 'bundle', 'entries') / bare
  return [
    figure(`one entry a request: ${round(one)} of the bare rate`, one >= LIMIT.oneEntryShare),
    figure(`bundles: ${round(bundle)} of the bare rate`, bundle >= LIMIT.bundleShare),
  ]
}

function lagClause({ lags, subjects }: AppendRun): Clause[] {
  const p99 = quantile(lags, 0.99)
  return [
    figure(`sequencer lag p99 ${p99} ms`, p99 <= LIMIT.lagSeconds * 1000),
    figure(`${subjects} subjects`, subjects >= LIMIT.subjects),
  ]
}

/** What holds at any scale. The shares are those of whole tens of entries, so a short stretch may be off by a few. */
function counts({ results, check }: AppendRun): Clause[] {
  const house = results.filter(({ load }) => load !== 'bare')
  const singles = of(results, 'one')
  const entries = total(singles, 'entries')
  const refused = results.flatMap((result) => Object.keys(result.refused))
  const bundles = total(house, 'bundles')
  const slack = LIMIT.clients * 10
  return [
    count(`refused: ${[...new Set(refused)].join(', ')}`, refused.length === 0),
    count(`positions skipped: ${check.skipped}`, check.skipped === 0),
    count(`order inverted: ${check.inverted}`, check.inverted === 0),
    count(`audit rows ${check.auditRows} for ${bundles} bundles`, check.auditRows === bundles),
    count('half of the entries sealed', near(total(singles, 'sealed'), entries / 2, slack)),
    count('one in ten a decision', near(total(singles, 'decisions'), entries / 10, slack)),
  ]
}

function near(value: number, wanted: number, slack: number): boolean {
  return Math.abs(value - wanted) <= slack
}

function figure(says: string, holds: boolean): Clause {
  return { says, sort: 'figure', holds }
}

function count(says: string, holds: boolean): Clause {
  return { says, sort: 'count', holds }
}

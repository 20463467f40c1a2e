import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import type { Stage, Tally } from './stage.ts'
import { runTool } from './tool.ts'

const ROOT = join(import.meta.dirname, '..')

/** What we read of the test runner's JSON report. */
export interface Report {
  numPassedTests: number
  numFailedTests: number
  testResults: {
    name: string
    status: string
    /** Milliseconds. */
    startTime: number
    endTime: number
    /** Why the file could not be run at all; empty otherwise. */
    message?: string
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[]
  }[]
}

/** One of the three sorts of tests, by what it costs to run. */
export type SuiteName = 'pure' | 'pg' | 'e2e'

/** A stage that runs one suite, or the part of it whose paths contain one of `only`. */
export function suiteStage(name: SuiteName, only: readonly string[] = []): Stage {
  return { name, run: () => runSuite(name, only) }
}

async function runSuite(name: SuiteName, only: readonly string[]): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'cwmis-report-'))
  const file = join(folder, 'report.json')
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
  const code = await runTool('vitest', ['run', '--project', name, ...reporters, ...only])
  const report = existsSync(file) ? readFileSync(file, 'utf8') : ''
  rmSync(folder, { recursive: true, force: true })
  const tally = { ...countReport(report, code), faults: faultsOf(report) }
  process.stdout.write(`${longestFiles(report).join('\n')}\n`)
  if (tally.passed === 0) process.stdout.write(`The suite ${name} passed no test.\n`)
  return tally
}

/** So many files are named, where the time went. */
const NAMED = 12

/** The files of a report that took longest, each with its seconds: `  61.2 s  tests/screens.e2e.ts`. */
export function longestFiles(text: string): string[] {
  if (text === '') return []
  const report: Report = JSON.parse(text)
  return report.testResults
    .map(({ name, startTime, endTime }) => ({ name, seconds: (endTime - startTime) / 1000 }))
    .toSorted((one, other) => other.seconds - one.seconds)
    .slice(0, NAMED)
    .map(({ name, seconds }) => `${seconds.toFixed(1).padStart(6)} s  ${relative(ROOT, name)}`)
}

/** So many lines of a failure are repeated at the end: its message and the top of its stack. */
const FAULT_LINES = 12

/**
 * What failed in a report, file, test and message, a text each. A run prints these once more at
 * its very end: whoever reads only the last page of a long log still learns what broke.
 */
export function faultsOf(text: string): string[] {
  if (text === '') return []
  const report: Report = JSON.parse(text)
  return report.testResults.flatMap((file) => {
    const tests = file.assertionResults.filter((one) => one.status === 'failed')
    const told = tests.map((one) => [one.fullName, ...one.failureMessages].join('\n'))
    if (file.status === 'failed' && told.length === 0) told.push(file.message ?? '')
    return told.map((words) => `${relative(ROOT, file.name)}: ${firstLines(words)}`)
  })
}

function firstLines(words: string): string {
  return words.split('\n').slice(0, FAULT_LINES).join('\n  ')
}

/**
 * Counts a report. A file that failed before its first test counts as one failure, and so does a
 * run that failed without saying where, or that ran no test at all: an empty suite proves nothing.
 */
export function countReport(text: string, exitCode: number): Tally {
  if (text === '') return { passed: 0, failed: 1 }
  const report: Report = JSON.parse(text)
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  const passed = report.numPassedTests
  const failed = report.numFailedTests + broken.length
  const isSilent = failed === 0 && (exitCode !== 0 || passed === 0)
  return { passed, failed: isSilent ? 1 : failed }
}

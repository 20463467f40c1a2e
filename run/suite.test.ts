import { expect, test } from 'vitest'
import { countReport, faultsOf, longestFiles, type Report } from './suite.ts'

const FILE = {
  name: '/house/a.test.ts',
  status: 'passed',
  startTime: 1000,
  endTime: 3500,
  assertionResults: [],
}

function report(changes: Partial<Report>): string {
  return JSON.stringify({ numPassedTests: 0, numFailedTests: 0, testResults: [], ...changes })
}

test('counts what passed and what failed', () => {
  const text = report({ numPassedTests: 3, numFailedTests: 2 })
  expect(countReport(text, 1)).toEqual({ passed: 3, failed: 2 })
  expect(countReport(report({ numPassedTests: 3 }), 0)).toEqual({ passed: 3, failed: 0 })
})

test('a file that failed before its first test is a failure', () => {
  const broken = { ...FILE, status: 'failed' }
  const text = report({ numPassedTests: 3, testResults: [broken] })
  expect(countReport(text, 1)).toEqual({ passed: 3, failed: 1 })
})

test('no test, no report or a failure without a place is a failure', () => {
  expect(countReport(report({}), 0).failed).toBe(1)
  expect(countReport('', 0).failed).toBe(1)
  expect(countReport(report({ numPassedTests: 3 }), 1).failed).toBe(1)
})

test('the files that took longest are named first, each with its seconds', () => {
  const short = { ...FILE, name: '/house/b.test.ts', endTime: 1200 }
  const [first, second, ...others] = longestFiles(report({ testResults: [short, FILE] }))
  expect(first).toMatch(/^ +2\.5 s {2}.*a\.test\.ts$/)
  expect(second).toMatch(/^ +0\.2 s {2}.*b\.test\.ts$/)
  expect(others).toEqual([])
  expect(longestFiles('')).toEqual([])
})

test('what failed is told with its file, its test and the head of its message', () => {
  const stack = Array.from({ length: 40 }, (_, line) => `at line ${line}`).join('\n')
  const lost = { fullName: 'keeps all', status: 'failed', failureMessages: [`one lost\n${stack}`] }
  const kept = { fullName: 'keeps one', status: 'passed', failureMessages: [] }
  const file = { ...FILE, status: 'failed', assertionResults: [lost, kept] }
  const broken = { ...FILE, name: '/house/c.test.ts', status: 'failed', message: 'no such import' }
  const [first, second, ...others] = faultsOf(report({ testResults: [file, broken, FILE] }))
  expect(first).toMatch(/a\.test\.ts: keeps all\n {2}one lost\n/)
  expect(first?.split('\n').length).toBe(12)
  expect(second).toMatch(/c\.test\.ts: no such import$/)
  expect(others).toEqual([])
  expect(faultsOf('')).toEqual([])
})

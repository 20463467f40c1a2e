import { CONTENT } from '@cwmis/practice/content.ts'
import { walkOf } from '@cwmis/practice/exercise/walk.ts'
import { expect, test } from 'vitest'
import { SCREENS } from '../screens/index.ts'
import { walkThroughWords } from '../screens/walk-through/words.ts'
import {
  beginWalk,
  isStepDone,
  nextStep,
  nextTask,
  resumeWalk,
  skipWalk,
  stepAt,
  type WalkState,
} from './walk.ts'

const NOW = '2026-11-20T09:00:00.000Z'
const LATER = '2026-11-20T09:05:00.000Z'
const signingIn = CONTENT.roles.filter((role) => role.signsIn)

function tasksOf(code: string) {
  const writes = signingIn.find((role) => role.code === code)?.writes ?? []
  return walkOf(code, new Set(writes))
}

test.each(signingIn.map(({ code }) => code))(
  'Should give %s three tasks with words for every step',
  (code) => {
    const tasks = tasksOf(code)
    expect(new Set(tasks.map(({ name }) => name)).size).toBe(3)
    for (const { name, steps } of tasks) {
      expect(walkThroughWords).toHaveProperty([`screens.walk-through.task.${name}`])
      for (const step of steps) {
        expect(walkThroughWords).toHaveProperty([`screens.walk-through.step.${name}.${step.name}`])
      }
    }
  },
)

test.each([
  ['PARA_SW', ['report', 'find', 'visit']],
  ['CDO', ['report', 'find', 'visit']],
  ['PSWO', ['report', 'find', 'plan']],
  ['CFPU', ['report', 'find', 'handoff']],
  ['AUDITOR', ['help', 'outbox', 'news']],
])('Should teach %s what they do most', (code, names) => {
  expect(tasksOf(code).map(({ name }) => name)).toEqual(names)
})

test('Should lead only to pages that there are', () => {
  const routes = SCREENS.map(({ route }) => route.replaceAll(/:\w+/g, 'x'))
  for (const { code } of signingIn) {
    for (const { at } of tasksOf(code).flatMap(({ steps }) => steps)) {
      if (at) expect(routes.some((route) => at.test(route))).toBe(true)
    }
  }
})

test('Should go on by what was done since the step began, and end after the last', () => {
  const tasks = tasksOf('CDO')
  let state = beginWalk(NOW)
  const step = () => stepAt(tasks, state)?.step ?? { name: '' }
  const doing = { path: '/', wrote: [], now: LATER }
  expect(isStepDone(step(), state, doing)).toBe(false)
  expect(isStepDone(step(), state, { ...doing, path: '/reports/new' })).toBe(true)
  state = nextStep(tasks, state, LATER)
  const made = (at: string) => ({ ...doing, wrote: [{ kind: 'report-made', at }] })
  expect(isStepDone(step(), state, made(NOW))).toBe(false)
  expect(isStepDone(step(), state, made(LATER))).toBe(true)
  for (let left = 0; left < 6; left += 1) state = nextStep(tasks, state, LATER)
  expect(state).toMatchObject({ is: 'done', done: ['report', 'find', 'visit'] })
  expect(nextStep(tasks, state, LATER)).toBe(state)
})

test('Should be put off and gone on with at the same step, and a task left out is not done', () => {
  const tasks = tasksOf('CDO')
  const second = nextStep(tasks, beginWalk(NOW), NOW)
  const off = skipWalk(second, NOW)
  expect(stepAt(tasks, off)).toBeNull()
  expect(resumeWalk(off, LATER)).toMatchObject({ is: 'going', task: 0, step: 1, since: LATER })
  expect(skipWalk(null, NOW)).toMatchObject({ is: 'skipped', task: 0 })
  let state: WalkState = beginWalk(NOW)
  for (const _ of tasks) state = nextTask(tasks, state, LATER)
  expect(state).toMatchObject({ is: 'done', done: [] })
})

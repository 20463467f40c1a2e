import type { Answers } from '@cwmis/core/form/answer.ts'
import { entryOf, REPORT } from '@cwmis/core/subject/fixtures/entries.ts'
import { openState } from '@cwmis/core/subject/folds.ts'
import { stateOf } from '@cwmis/practice/process/fixtures/written.ts'
import { expect, test } from 'vitest'
import { fromReport } from './prefill.ts'

/** What the form begins with for the concerns of a report whose answers are these, as far as they are on the device. */
function concernsFrom(concernCodes: Answers[string]) {
  const made = entryOf({ kind: 'report-made', subject: REPORT, answers: { concernCodes } })
  const report = openState('report', stateOf([made]))
  if (report === null) throw new Error('no report')
  return fromReport({ report, told: { concernCodes } }, null, 'sarah')['concernCodes']
}

test('a concern kept apart is not asked again: the mark that there is one goes on', () => {
  expect(concernsFrom({ elsewhere: true })).toEqual({ elsewhere: true })
  const some = { v: ['PH.01'], elsewhere: true } as const
  expect(concernsFrom(some)).toEqual(some)
})

test('of a concern nobody knew, it is asked', () => {
  expect(concernsFrom({ no: 'NK' })).toBeUndefined()
})

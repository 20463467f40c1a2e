import type { Entry } from '@cwmis/core/entry/entry.ts'
import type { Value } from '@cwmis/core/form/answer.ts'
import { openState } from '@cwmis/core/subject/folds.ts'
import { expect, test } from 'vitest'
import { opened, registered, stateOf, written } from '../../process/fixtures/written.ts'

const MATTER = { court: 'Mbale', courtCaseNo: 'FCC 12 of 2026' }
let made = 0

function told(kind: string, values: Record<string, Value>): Entry {
  made += 1
  return written(kind, { ...MATTER, ...values }, { id: `told-${String(made)}` })
}

function clock(name: string, ...more: readonly Entry[]) {
  const clocks = openState('case', stateOf([opened, registered, ...more]))?.clocks ?? []
  return clocks.findLast((one) => one.clock === name)
}

const asked = told('court-report-asked', { askedOn: '2026-03-03', hearingOn: '2026-03-12' })
const moved = told('hearing-set', { hearingOn: '2026-03-16', standing: 'moved' })

test('S2.8: a report asked for is due two working days before the hearing, on the desk of the case', () => {
  // Thursday the 12th: due by the end of Tuesday the 10th in Kampala.
  expect(clock('restricted-paper', asked)?.dueAt).toBe('2026-03-10T21:00:00.000Z')
  const late = told('court-report-asked', { askedOn: '2026-03-03', hearingOn: '2026-05-12' })
  expect(clock('restricted-paper', late)?.dueAt).toBe('2026-03-16T21:00:00.000Z')
  const open = told('court-report-asked', { askedOn: '2026-03-03' })
  expect(clock('restricted-paper', open)?.dueAt).toBe('2026-03-16T21:00:00.000Z')
})

test('a hearing that moves takes the end along and leaves the beginning', () => {
  // Monday the 16th: two working days before are Thursday the 12th.
  const after = clock('restricted-paper', asked, moved)
  expect(after?.dueAt).toBe('2026-03-12T21:00:00.000Z')
  expect(after?.startedAt).toBe(clock('restricted-paper', asked)?.startedAt)
  const held = told('hearing-set', { hearingOn: '2026-03-04', standing: 'held' })
  expect(clock('restricted-paper', asked, moved, held)?.dueAt).toBe(after?.dueAt)
  const gone = told('court-report-asked', { askedOn: '2026-03-13', hearingOn: '2026-03-13' })
  expect(clock('restricted-paper', gone)?.dueAt).toBe(clock('restricted-paper', gone)?.startedAt)
})

test('S2.9: the report is with the court two days before the hearing, by any of the three ways', () => {
  for (const way of ['api', 'pack', 'paper']) {
    const filed = told('court-report-filed', { way, standing: 'received', on: '2026-03-10' })
    const stopped = clock('restricted-paper', asked, filed)
    expect(stopped?.stoppedAt, way).toBe('2026-03-09T21:00:00.000Z')
    expect((stopped?.stoppedAt ?? '') < (stopped?.dueAt ?? '')).toBe(true)
  }
  const sent = told('court-report-filed', { way: 'api', standing: 'sent', on: '2026-03-05' })
  expect(clock('restricted-paper', asked, sent)?.stoppedAt).toBeNull()
})

test('a report sent back is a task of the same day, until it is filed again', () => {
  const on = { way: 'paper', on: '2026-03-06' }
  const back = told('court-report-filed', { ...on, standing: 'rejected', reason: 'not-signed' })
  expect(clock('restricted-paper-again', asked, back)?.dueAt).toBe('2026-03-06T21:00:00.000Z')
  expect(clock('restricted-paper', asked, back)?.stoppedAt).toBeNull()
  const again = told('court-report-filed', { ...on, on: '2026-03-09', standing: 'docketed' })
  expect(clock('restricted-paper-again', asked, back, again)?.stoppedAt).not.toBeNull()
})

test('nothing of it is open but two days, without a court, a number or a name for them', () => {
  const entries = [asked, moved]
  const open = JSON.stringify([entries.map(({ parts }) => parts.open), stateOf(entries).open])
  expect(open).not.toMatch(/Mbale|FCC|moved|court|hearing/i)
  expect(open).toContain('2026-03-16')
})

import { expect, test } from 'vitest'
import type { Answers } from '../form/answer.ts'
import { careTable } from './care.ts'
import type { ReturnLine } from './definition.ts'

const CARE: readonly ReturnLine[] = [
  {
    id: 'order',
    count: 'there',
    newest: true,
    sum: [
      { kinds: ['placed'], when: { of: 'authority', is: 'order' } },
      { kinds: ['court'], rowsOf: 'orders', when: { of: 'status', is: 'active' } },
    ],
  },
  { id: 'reviewed', count: 'there', months: 3, sum: [{ kinds: ['review'] }] },
  { id: 'died', count: 'entries', sum: [{ kinds: ['ended'], when: { of: 'to', is: 'died' } }] },
]

function entry([subject, kind, on]: readonly [string, string, string], answers: Answers = {}) {
  return { id: `${subject} ${kind} ${on}`, subject, kind, author: 'x', happenedOn: on, answers }
}

test('how children were looked after is counted of those who live there, and what happened while they did', () => {
  const stay = { sex: null, born: null, reason: null }
  const stays = [
    { ...stay, subject: 'a', since: '2026-01-10', until: null },
    { ...stay, subject: 'b', since: '2026-01-10', until: '2026-03-20' },
    { ...stay, subject: 'c', since: '2026-03-05', until: null },
  ]
  const orders = (status: string): Answers => ({
    orders: { v: [{ id: 'r1', cells: { status: { v: status } } }] },
  })
  const entries = [
    entry(['a', 'placed', '2026-01-10T09:00:00.000Z'], { authority: { v: 'order' } }),
    entry(['a', 'review', '2025-12-20T09:00:00.000Z']),
    entry(['b', 'review', '2026-03-10T09:00:00.000Z']),
    entry(['b', 'ended', '2026-03-20T09:00:00.000Z'], { to: { v: 'died' } }),
    entry(['c', 'court', '2026-03-06T09:00:00.000Z'], orders('active')),
    entry(['c', 'court', '2026-03-08T09:00:00.000Z'], orders('expired')),
    // Half past nine in the evening in London is the first of April in Kampala.
    entry(['c', 'review', '2026-03-31T21:30:00.000Z']),
  ]
  const rows = (month: string) => careTable(CARE, { stays, entries }, month).rows
  expect(rows('2026-03')).toEqual([
    ['order', 1],
    ['reviewed', 0],
    ['died', 1],
  ])
  expect(rows('2026-04')).toEqual([
    ['order', 1],
    ['reviewed', 1],
    ['died', 0],
  ])
  expect(rows('2026-02')).toEqual([
    ['order', 1],
    ['reviewed', 1],
    ['died', 0],
  ])
})

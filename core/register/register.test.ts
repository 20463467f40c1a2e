import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addMonths } from '../time/instant.ts'
import { csvText } from './csv.ts'
import type { ListRegister, SummaryRegister } from './definition.ts'
import { listTable } from './list.ts'
import { returnTables, type Stay } from './return.ts'
import { summaryTable } from './summary.ts'

const provenance = {
  state: 'proposed',
  basis: 'proposed',
  source: 'test',
  from: '2016-01-01',
  to: null,
  confirmedBy: null,
} as const

const LIST: ListRegister = {
  code: 'cases',
  sort: 'list',
  about: 'case',
  roles: [],
  keeps: { of: '$state.status', is: 'open' },
  order: { by: 'since', newestFirst: true },
  columns: [
    { id: 'child', sort: 'text', at: 'child.names' },
    { id: 'age', sort: 'number', at: 'child.born' },
    { id: 'since', sort: 'day', at: 'state.since' },
  ],
  provenance,
}

test('a list holds what meets its condition, in its order, and leaves a child it may not name unnamed', () => {
  const child = {
    names: [{ name: 'Given' }, { name: 'Called', preferred: true }],
    born: { earliest: '2016-01-01', latest: '2018-01-01' },
  }
  const heads = [
    { state: { status: 'open', since: '2026-01-01T21:30:00.000Z' }, child },
    { state: { status: 'open', since: '2026-03-01T09:00:00.000Z' }, child: null },
    { state: { status: 'closed', since: '2026-04-01T09:00:00.000Z' }, child },
  ]
  expect(listTable(LIST, heads, '2026-06-15T09:00:00.000Z').rows).toEqual([
    [null, null, '2026-03-01'],
    ['Called', 9, '2026-01-02'],
  ])
})

test('a day that is only told while it is to come is not told once it is past', () => {
  const columns = LIST.columns.map((column) => ({ ...column, coming: true as const }))
  const { keeps: _keeps, ...whole } = LIST
  const heads = [{ state: { since: '2026-01-01T21:30:00.000Z' }, child: null }]
  const days = (asOf: string) => listTable({ ...whole, columns }, heads, asOf).rows[0]?.[2]
  expect(days('2026-01-02T09:00:00.000Z')).toBe('2026-01-02')
  expect(days('2026-01-03T09:00:00.000Z')).toBe(null)
})

const SUMMARY: SummaryRegister = {
  code: 'F28',
  sort: 'summary',
  roles: [],
  lines: [
    { id: 'visits', sum: [{ kinds: ['visit'] }] },
    { id: 'seen', sum: [{ kinds: ['visit'], when: { of: 'seen', is: 'child' }, subjects: true }] },
    { id: 'given', sum: [{ kinds: ['assigned'], names: 'actor' }] },
    {
      id: 'done',
      sum: [{ kinds: ['visit'], rowsOf: 'steps', when: { of: 'status', is: 'done' } }],
    },
    { id: 'hand', sum: [{ kinds: [], standing: { of: '$state.owner', is: { at: '$worker' } } }] },
  ],
  provenance,
}

test('a month of a worker: own entries, of that month in Kampala, by line', () => {
  const visit = { kind: 'visit', author: 'me', happenedOn: '2026-03-10T09:00:00.000Z' }
  const steps = {
    v: ['done', 'doing', 'done'].map((status, at) => ({
      id: String(at),
      cells: { status: { v: status } },
    })),
  }
  const entries = [
    { ...visit, id: '1', subject: 'a', answers: { seen: { v: 'child' }, steps } },
    { ...visit, id: '2', subject: 'a', answers: { seen: { v: 'child' } } },
    { ...visit, id: '3', subject: 'b', answers: { seen: { v: 'none' } } },
    { ...visit, id: '4', subject: 'b', author: 'other', answers: { seen: { v: 'child' } } },
    // Still February in London, and March in Kampala.
    { ...visit, id: '5', subject: 'c', happenedOn: '2026-02-28T21:30:00.000Z', answers: {} },
    { ...visit, id: '6', subject: 'c', happenedOn: '2026-03-31T21:30:00.000Z', answers: {} },
    {
      ...visit,
      id: '7',
      subject: 'd',
      kind: 'assigned',
      author: 'x',
      answers: { actor: { v: 'me' } },
    },
  ]
  const cases = [{ owner: 'me' }, { owner: 'other' }]
  const table = summaryTable(SUMMARY, { entries, cases }, { worker: 'me', month: '2026-03' })
  expect(table.rows).toEqual([
    ['visits', 4],
    ['seen', 1],
    ['given', 1],
    ['done', 2],
    ['hand', 1],
  ])
})

const day = fc
  .tuple(
    fc.integer({ min: 2024, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'))
const stay: fc.Arbitrary<Stay> = fc
  .record({
    days: fc.tuple(day, fc.option(day)),
    sex: fc.constantFrom('F', 'M', null),
    born: fc.option(day.map((one) => ({ earliest: one, latest: one }))),
    reason: fc.constantFrom('abandoned', 'orphan', null),
  })
  .map(({ days: [one, other], ...more }) => ({
    ...more,
    since: other !== null && other < one ? other : one,
    until: other !== null && other < one ? one : other,
  }))

test('a return balances: those there and those who came, less those who left, are there at the end', () => {
  fc.assert(
    fc.property(
      fc.array(stay),
      fc.constantFrom('2024-06', '2025-01', '2025-12'),
      (stays, month) => {
        const [counts, reasons, lengths] = returnTables(stays, month)
        const sum = (column: number) =>
          (counts?.rows ?? []).reduce((total, row) => total + Number(row[column]), 0)
        expect(sum(2) + sum(3) - sum(4)).toBe(sum(5))
        const [first, next] = [`${month}-01`, addMonths(`${month}-01`, 1)]
        const recount = stays.filter(({ since, until }) => since < next && (until ?? '9') >= next)
        expect(sum(5)).toBe(recount.length)
        expect(sum(3)).toBe(stays.filter(({ since }) => since >= first && since < next).length)
        const tally = (table = reasons) =>
          (table?.rows ?? []).reduce((total, row) => total + Number(row[1]), 0)
        expect(tally()).toBe(sum(3))
        expect(tally(lengths)).toBe(sum(5))
      },
    ),
  )
})

test('a cell that a spreadsheet would run is kept from it', () => {
  expect(csvText([['=1+1', 'a,b', 'plain']])).toBe('\uFEFF\'=1+1,"a,b",plain\r\n')
})

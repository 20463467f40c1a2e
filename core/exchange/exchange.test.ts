import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutToList } from './allow.ts'
import { readEnvelope } from './envelope.ts'
import { type Flow, flowOf, wireType } from './flow.ts'
import { nextInOrder } from './order.ts'
import { afterTry, mayTry } from './retry.ts'

const MESSAGE = {
  specversion: '1.0',
  id: '01JD2',
  source: 'urn:ug:go:upf:crms:station:UG-1',
  type: 'ug.go.upf.crms.child-case.opened.v1',
  subject: 'crb/Jinja Road/123/2026',
  time: '2026-03-02T09:14:00+03:00',
  dataschema: 'https://cwmis.example/schemas/police/child-case-opened/1.2.0',
  purpose: 'CHILD-PROT',
  legalbasis: 'ChildrenAct:report',
  sensitivity: 'V',
  data: { a: 1 },
}

describe('an envelope', () => {
  test('is read, whatever else stands beside it', () => {
    const read = readEnvelope({ ...MESSAGE, another: 'attribute', sequence: '00000042' })
    expect(read).toMatchObject({ id: '01JD2', sequence: '00000042', testflag: false })
    expect(read).not.toHaveProperty('another')
  })

  test.each([
    ['no id', { id: undefined }],
    ['another version', { specversion: '0.3' }],
    ['a time that is none', { time: 'yesterday' }],
    ['a sequence that is no number', { sequence: '-1' }],
    ['data that is a list', { data: [] }],
    ['no sensitivity', { sensitivity: 'X' }],
    ['an id of a thousand characters', { id: 'x'.repeat(1000) }],
    ['a number for a text', { partitionkey: 7 }],
    ['a control character', { subject: 'crb/\u0000' }],
  ])('is none with %s', (_why, change) => {
    expect(readEnvelope({ ...MESSAGE, ...change })).toBeNull()
  })

  test('reading never throws', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => void readEnvelope(json)))
  })
})

const FLOW: Flow = {
  code: 'police-case-opened',
  partner: 'police',
  direction: 'in',
  type: 'ug.go.upf.crms.child-case.opened',
  versions: [
    { version: '2.0.0', schema: {}, allow: [], sunset: null },
    { version: '1.2.0', schema: {}, allow: [], sunset: '2026-06-01' },
  ],
  handoffs: [],
  basis: { sort: 'law', source: 'Children Act (Cap. 62)' },
  sensitivity: 'V',
  urgentMinutes: 15,
  usualGapHours: 24,
  provenance: {
    state: 'proposed',
    basis: 'proposed',
    source: 'A test.',
    from: '2026-01-01',
    to: null,
    confirmedBy: null,
  },
}

describe('the flow of a message', () => {
  const schema = 'https://cwmis.example/schemas/police/x'
  test('is found by type and major version', () => {
    const found = flowOf(
      [FLOW],
      { type: MESSAGE.type, dataschema: `${schema}/1.9.9` },
      '2026-05-31',
    )
    expect(found).toMatchObject({ version: { version: '1.2.0' } })
    const [newest] = FLOW.versions
    expect(newest && wireType(FLOW, newest)).toBe('ug.go.upf.crms.child-case.opened.v2')
  })
  test.each([
    ['flow-unknown', 'ug.go.other.v1', '1.2.0', '2026-05-31'],
    ['version-unknown', `${FLOW.type}.v3`, '3.0.0', '2026-05-31'],
    ['version-unknown', `${FLOW.type}.v2`, '1.2.0', '2026-05-31'],
    ['version-ended', `${FLOW.type}.v1`, '1.2.0', '2026-06-01'],
  ])('%s: %s %s on %s', (...said) => {
    const [why, type, version, today] = said
    expect(flowOf([FLOW], { type, dataschema: `${schema}/${version}` }, today)).toBe(why)
  })
})

function leaves(json: unknown): unknown[] {
  if (typeof json !== 'object' || json === null) return [json]
  return Object.values(json).flatMap(leaves)
}

describe('the list of fields', () => {
  test('lets through what it names, and names what it does not', () => {
    const data = {
      child: { age: 9, name: 'CANARY' },
      children: [{ sex: 'f', story: 'CANARY' }],
      tags: ['a', 'b'],
      note: 'CANARY',
    }
    const { kept, strange } = cutToList(data, ['child.age', 'children[].sex', 'tags'])
    expect(kept).toEqual({ child: { age: 9 }, children: [{ sex: 'f' }], tags: ['a', 'b'] })
    expect(strange).toEqual(['child.name', 'children[].story', 'note'])
  })

  test('an empty list lets no value through', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (data) => {
        expect(leaves(cutToList(data, []).kept)).toEqual([])
      }),
    )
  })
})

describe('order within a partition key', () => {
  const came = (sequence: string | null, minute: number) => ({
    id: `m${sequence ?? 'x'}`,
    sequence,
    cameAt: `2026-03-02T09:${String(minute).padStart(2, '0')}:00.000Z`,
  })
  test('sorts, and holds what comes behind a gap', () => {
    const waiting = [came('3', 1), came('1', 2), came(null, 3), came('5', 4)]
    const now = '2026-03-02T09:05:00.000Z'
    expect(nextInOrder(waiting, '0', now)).toEqual({ ready: ['mx', 'm1'], missing: [] })
  })
  test('after ten minutes goes on, and asks for what is missing', () => {
    const now = '2026-03-02T09:11:00.000Z'
    expect(nextInOrder([came('3', 1), came('5', 1)], '1', now)).toEqual({
      ready: ['m3', 'm5'],
      missing: [2, 4],
    })
  })
})

describe('after a try', () => {
  const at = '2026-03-02T09:00:00.000Z'
  const after = (status: number | null, tries: number) => afterTry({ status, tries, at, jitter: 0 })
  test('done, again later, or set aside', () => {
    expect(after(202, 1)).toEqual({ next: 'done' })
    expect(after(null, 1)).toEqual({ next: 'again', at: '2026-03-02T09:00:05.000Z' })
    expect(after(503, 2)).toEqual({ next: 'again', at: '2026-03-02T09:05:00.000Z' })
    expect(after(429, 4)).toEqual({ next: 'again', at: '2026-03-02T11:00:00.000Z' })
    expect(after(422, 1)).toEqual({ next: 'aside', reason: 'refused' })
    expect(after(302, 1)).toEqual({ next: 'aside', reason: 'refused' })
    expect(after(410, 1)).toEqual({ next: 'aside', reason: 'gone' })
    expect(after(500, 10)).toEqual({ next: 'aside', reason: 'gave-up' })
  })
  test('five failures open the breaker for five minutes', () => {
    expect(mayTry({ failures: 4, failedAt: at }, at)).toBe(true)
    expect(mayTry({ failures: 5, failedAt: at }, '2026-03-02T09:04:59.000Z')).toBe(false)
    expect(mayTry({ failures: 5, failedAt: at }, '2026-03-02T09:05:00.000Z')).toBe(true)
  })
})

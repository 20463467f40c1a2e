import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isBundle, shapeProblem } from './shape.ts'

const ID = '018f0000-0000-7000-8000-000000000001'

const HEADER = {
  shape: 1,
  id: ID,
  bundle: ID,
  subject: { type: 'case', id: ID },
  kind: 'visit-recorded',
  version: 1,
  author: { actor: 'rule:escalation', post: null, role: 'CDO' },
  device: 'door:import',
  attestedBy: null,
  happenedOn: { from: '2026-06-15T06:00:00Z', to: '2026-06-15T06:00:00.500Z', precision: 'minute' },
  writtenAt: '2026-06-15T09:00:00.000Z',
  seen: { stamp: 'abc_-', own: [ID] },
  commitments: { open: '0'.repeat(64) },
}
const PART = {
  salt: 'A'.repeat(43),
  body: { seen: { v: 'child' }, why: { no: 'NK', why: 'dark' } },
}
const ENTRY = { header: HEADER, parts: { open: PART } }
const BUNDLE = { id: ID, entries: [ENTRY], signature: 'A'.repeat(86) }

function withHeader(change: object): object {
  return { ...BUNDLE, entries: [{ ...ENTRY, header: { ...HEADER, ...change } }] }
}

function withParts(parts: unknown): object {
  return { ...BUNDLE, entries: [{ ...ENTRY, parts }] }
}

function withBody(body: unknown): object {
  return withParts({ open: { ...PART, body } })
}

function nested(depth: number): unknown {
  return depth === 0 ? 'deep' : [nested(depth - 1)]
}

test('a bundle', () => {
  expect(shapeProblem(BUNDLE)).toBeNull()
  expect(isBundle(BUNDLE)).toBe(true)
  expect(shapeProblem(withHeader({ seen: null, attestedBy: 'door:sms' }))).toBeNull()
  expect(shapeProblem(withBody({ a: { v: nested(17) } }))).toBeNull()
})

test.each<[string, unknown]>([
  ['wrong-shape', null],
  ['wrong-shape', []],
  ['wrong-shape', 'text'],
  ['missing-member', {}],
  ['unknown-member', { ...BUNDLE, more: 1 }],
  ['bad-uuid', { ...BUNDLE, id: ID.toUpperCase() }],
  ['bad-signature', { ...BUNDLE, signature: 'A'.repeat(85) }],
  ['bad-signature', { ...BUNDLE, signature: 7 }],
  ['wrong-shape', { ...BUNDLE, entries: {} }],
  ['bundle-empty', { ...BUNDLE, entries: [] }],
  ['bundle-too-long', { ...BUNDLE, entries: Array.from({ length: 51 }, () => ENTRY) }],
  ['unknown-shape', withHeader({ shape: 2 })],
  ['unknown-member', withHeader({ extra: 1 })],
  ['bad-uuid', withHeader({ id: 'x' })],
  ['unknown-subject-type', withHeader({ subject: { type: 'file', id: ID } })],
  ['bad-name', withHeader({ kind: 'a\nb' })],
  ['bad-name', withHeader({ kind: 'a'.repeat(101) })],
  ['bad-version', withHeader({ version: 1.5 })],
  ['bad-name', withHeader({ author: { actor: '', post: null, role: 'CDO' } })],
  ['bad-instant', withHeader({ writtenAt: '2026-02-30T00:00:00Z' })],
  ['bad-instant', withHeader({ writtenAt: '2026-06-15T09:00:00+03:00' })],
  ['instant-out-of-range', withHeader({ writtenAt: '1899-12-31T23:59:59Z' })],
  ['bad-precision', withHeader({ happenedOn: { ...HEADER.happenedOn, precision: 'exact' } })],
  [
    'ends-before-it-begins',
    withHeader({ happenedOn: { ...HEADER.happenedOn, to: '2026-06-15T05:00:00Z' } }),
  ],
  ['bad-stamp', withHeader({ seen: { stamp: 'a b', own: [] } })],
  ['too-many-seen', withHeader({ seen: { stamp: null, own: Array(201).fill(ID) } })],
  ['bad-uuid', withHeader({ seen: { stamp: null, own: ['x'] } })],
  ['unknown-compartment', withHeader({ commitments: { secret: '0'.repeat(64) } })],
  ['bad-commitment', withHeader({ commitments: { open: 'Z'.repeat(64) } })],
  ['unknown-compartment', withParts({ ALL: PART })],
  ['bad-salt', withParts({ open: { ...PART, salt: 'AAAA' } })],
  ['wrong-shape', withBody([])],
  ['bad-field', withBody({ 'a.b': { v: 1 } })],
  ['forbidden-member', withBody(JSON.parse('{"__proto__": {"v": 1}}'))],
  ['forbidden-member', withBody({ a: { v: [{ cells: JSON.parse('{"__proto__": {}}') }] } })],
  ['bad-answer', withBody({ a: 'bare' })],
  ['bad-answer', withBody({ a: {} })],
  ['bad-answer', withBody({ a: { no: 'MAYBE' } })],
  ['bad-answer', withBody({ a: { v: null } })],
  ['bad-answer', withBody({ a: { v: 1, no: 'NK' } })],
  ['bad-answer', withBody({ a: { elsewhere: false } })],
  ['too-deep', withBody({ a: { v: nested(30) } })],
  ['nul-character', withBody({ a: { v: 'x\u0000' } })],
  ['lone-surrogate', withBody({ a: { v: '\ud83d' } })],
  ['part-too-long', withBody({ a: { v: 'é'.repeat(33_000) } })],
  ['part-too-long', withBody({ a: { v: Array(9000).fill(0) } })],
])('%s', (problem, json) => {
  expect(shapeProblem(json)).toBe(problem)
})

test('any JSON gets an answer, nothing is thrown', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom('id', 'entries', 'signature'), (json, member) => {
      expect(shapeProblem(json)).toBeTypeOf('string')
      shapeProblem({ ...BUNDLE, [member]: json })
      shapeProblem(withHeader({ [member]: json }))
      shapeProblem(withBody({ a: json }))
    }),
  )
})

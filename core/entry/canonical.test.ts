import fc from 'fast-check'
import { expect, test } from 'vitest'
import { base64url, bytesOf, hex } from './bytes.ts'
import { canonical, NotCanonical } from './canonical.ts'

test('the example of RFC 8785, section 3.2.3 and 3.2.4', () => {
  const json: unknown = JSON.parse(`{
    "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
    "literals": [null, true, false]
  }`)
  expect(canonical(json)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  )
})

test('members are sorted by UTF-16 code units', () => {
  const names = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6']
  const json = Object.fromEntries(names.map((name, at) => [name, at]))
  const inOrder = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33']
  expect(Object.keys(JSON.parse(canonical(json)) as object).toSorted()).toEqual(inOrder.toSorted())
  const places = inOrder.map((name) => canonical(json).indexOf(JSON.stringify(name)))
  expect(places).toEqual(places.toSorted((one, other) => one - other))
})

test.each([
  ['undefined', undefined],
  ['an undefined member', { a: undefined }],
  ['NaN', Number.NaN],
  ['infinity', [Number.POSITIVE_INFINITY]],
  ['half a surrogate pair', '\ud800'],
  ['half a pair in a name', { '\udc00': 1 }],
  ['a function', () => 1],
  ['a bigint', 1n],
  ['a date', new Date(0)],
  ['a map', new Map()],
])('%s has no canonical text', (_name, json) => {
  expect(() => canonical(json)).toThrow(NotCanonical)
})

test('any JSON: reads back equal, and the order of members does not matter', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      const text = canonical(json)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(json)))
      expect(canonical(JSON.parse(text))).toBe(text)
      expect(canonical(backwards(json))).toBe(text)
    }),
  )
})

function backwards(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(backwards)
  if (typeof json !== 'object' || json === null) return json
  const members = Object.entries(json).map(([name, value]) => [name, backwards(value)] as const)
  return Object.fromEntries(members.toReversed())
}

test('bytes as base64url and hex, as the platform writes them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
      const buffer = Buffer.from(bytes)
      expect(base64url(bytes)).toBe(buffer.toString('base64url'))
      expect(bytesOf(base64url(bytes))).toEqual(bytes)
      expect(hex(bytes)).toBe(buffer.toString('hex'))
    }),
  )
})

test.each(['A', 'AB', 'AA=', 'A+', 'AA A', 'é'])('%j is the writing of no bytes', (text) => {
  expect(bytesOf(text)).toBeNull()
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newToken, openCookie, type Session, sealCookie } from './cookie.ts'

const ours = new Uint8Array(32).fill(7)
const other = new Uint8Array(32).fill(8)
const session: Session = {
  token: newToken(),
  until: 1_000,
  actor: 'a-1',
  device: 'd-1',
  key: { kty: 'EC', crv: 'P-256', x: 'x'.repeat(43), y: 'y'.repeat(43) },
}

test('a cookie of ours opens until its end and not after', () => {
  const value = sealCookie(session, ours)
  expect(openCookie(value, ours, 999)).toEqual(session)
  expect(openCookie(value, ours, 1_000)).toBeNull()
})

test('a cookie of another key, none and rubbish do not open', () => {
  expect(openCookie(sealCookie(session, other), ours, 1)).toBeNull()
  expect(openCookie(undefined, ours, 1)).toBeNull()
  fc.assert(fc.property(fc.string(), (text) => openCookie(text, ours, 1) === null))
})

test('whatever is changed in a cookie, it does not open', () => {
  const value = sealCookie(session, ours)
  const at = fc.integer({ min: 0, max: value.length - 2 })
  fc.assert(
    fc.property(at, fc.constantFrom('A', 'z', '0', '~'), (place, sign) => {
      const changed = value.slice(0, place) + sign + value.slice(place + 1)
      if (changed !== value) expect(openCookie(changed, ours, 1)).toBeNull()
    }),
  )
})

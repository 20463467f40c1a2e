import { expect, test } from 'vitest'
import { securityHeaders } from './headers.ts'

test('with TLS browsers are told to come back with TLS only, and without they are not', () => {
  const secure = securityHeaders(true)
  expect(secure['strict-transport-security']).toMatch(/^max-age=\d{8}/)
  expect(securityHeaders(false)['strict-transport-security']).toBeUndefined()
  expect(secure['content-security-policy']).toBe(securityHeaders(false)['content-security-policy'])
})

import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { derOf } from './der.ts'

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const key = createPublicKey(publicKey.export({ format: 'pem', type: 'spki' }))
const [lowest, highest] = [0x7f, 0x80]

test('what was signed is known by its DER, and with one bit changed it is not', () => {
  const property = fc.property(fc.uint8Array({ maxLength: 300 }), (text) => {
    const signature = sign('sha256', text, { key: privateKey, dsaEncoding: 'ieee-p1363' })
    expect(verify('sha256', text, key, derOf(signature))).toBe(true)
    signature[40] = (signature[40] ?? 0) ^ 1
    expect(verify('sha256', text, key, derOf(signature))).toBe(false)
  })
  fc.assert(property, { numRuns: 600 })
})

function numberOf(...bytes: number[]): Buffer {
  return Buffer.concat([Buffer.alloc(32 - bytes.length), Buffer.from(bytes)])
}

test('numbers lose the zeros in front, and get one where they would look negative', () => {
  const der = derOf(Buffer.concat([numberOf(lowest), numberOf(highest, 1)]))
  expect([...der]).toEqual([0x30, 8, 0x02, 1, lowest, 0x02, 3, 0, highest, 1])
})

test('a signature of nothing but zeros is one, and wrong', () => {
  const zeros = derOf(Buffer.alloc(64))
  expect([...zeros]).toEqual([0x30, 6, 0x02, 1, 0, 0x02, 1, 0])
  expect(verify('sha256', Buffer.from('x'), key, zeros)).toBe(false)
})

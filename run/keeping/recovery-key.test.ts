import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeHeader, openHeader } from './age-header.ts'
import { BrokenSealError, seal, unseal } from './age-payload.ts'
import { decodeBech32, encodeBech32 } from './bech32.ts'
import { backupKeysOf, makeRecoveryKey, readRecoveryKey } from './recovery-key.ts'

/** Sealed by another implementation of the format (the one its author keeps for JavaScript). */
const THEIRS = {
  key: 'AGE-SECRET-KEY-10G6MKW0VEY2ME2Z3JM4CA3VH9D7JRAQ96GRLWL8GE4X602E5E4NQXV0SQ0',
  recipient: 'age15s0max3cw50ewlzzpnusf3lz26l37ncmvj84sgkhxgvl9gre2ykq4xe2fq',
  sealed:
    'YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSB0NGRPY0FneGM1THFxaWdyQ2kvU21xTUphbndWcXJEV24vSUxYN1VsR1ZZClJkWlJUZEpWOXlUV0NXZ09YeWVSNnY1dGNEMjBGZlZ2WHh3aVNaL091OUUKLS0tIGhtRUxoS0VHajkrMFU3RGNsQk13Ni82RFRSYkhBeDAyREliTDlKOUhucWcKuWlIa4pFLwNGusdPV6TWch4w2OnXEWcIdTskWxLY4yifiOnTtfaRgUoS/xFDYjaSb1g=',
  says: 'seven quiet herons',
}

async function* whole(bytes: Buffer, size = 10_000): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function collected(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}

test('opens what another implementation of the format sealed', async () => {
  const key = readRecoveryKey(THEIRS.key)
  if (!key) throw new Error('the key is not read')
  expect(backupKeysOf(key).recipient).toBe(THEIRS.recipient)
  const bytes = Buffer.from(THEIRS.sealed, 'base64')
  const head = openHeader(bytes, key)
  if (!head) throw new Error('the head is not opened')
  const plain = await collected(unseal(head.fileKey, whole(bytes.subarray(head.length))))
  expect(plain.toString()).toBe(THEIRS.says)
})

test('a key survives paper: case and spaces are forgiven, one wrong letter is not', () => {
  const key = makeRecoveryKey()
  const typed = key.text.toLowerCase().replace(/(.{10})/g, '$1 ')
  expect(readRecoveryKey(typed)?.point).toEqual(key.point)
  for (let at = 16; at < key.text.length; at += 1) {
    const other = key.text[at] === 'Q' ? 'P' : 'Q'
    expect(readRecoveryKey(key.text.slice(0, at) + other + key.text.slice(at + 1))).toBeNull()
  }
})

test('bytes as letters come back as they were', () => {
  const bytes = fc.uint8Array({ minLength: 1, maxLength: 64 })
  fc.assert(
    fc.property(bytes, (one) => {
      expect(decodeBech32('age', encodeBech32('age', one))).toEqual(one)
      expect(decodeBech32('other', encodeBech32('age', one))).toBeNull()
    }),
  )
})

test('any length comes back as it was; any flipped bit, cut or swapped piece is seen', async () => {
  const { recipient } = backupKeysOf(makeRecoveryKey())
  for (const length of [0, 1, 65_535, 65_536, 65_537, 131_072, 200_000]) {
    const { fileKey } = makeHeader(recipient)
    const plain = Buffer.alloc(length, 'herons')
    const sealed = await collected(seal(fileKey, whole(plain, 7777)))
    expect((await collected(unseal(fileKey, whole(sealed)))).equals(plain)).toBe(true)
    for (const wrong of spoiled(sealed))
      await expect(collected(unseal(fileKey, whole(wrong)))).rejects.toThrow(BrokenSealError)
  }
})

function spoiled(sealed: Buffer): Buffer[] {
  const flipped = [0, 17, Math.floor(sealed.length / 2), sealed.length - 1].map((at) => {
    const bytes = Buffer.from(sealed)
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
    return bytes
  })
  const cut = [1, 16, 17].map((less) => sealed.subarray(0, Math.max(0, sealed.length - less)))
  return [...flipped, ...cut, ...swapped(sealed)]
}

function swapped(sealed: Buffer): Buffer[] {
  const piece = 65_536 + 16
  if (sealed.length < 16 + 2 * piece) return []
  const [nonce, one, two] = [
    sealed.subarray(0, 16),
    sealed.subarray(16, 16 + piece),
    sealed.subarray(16 + piece, 16 + 2 * piece),
  ]
  const rest = sealed.subarray(16 + 2 * piece)
  // The control: put together rightly these are the same bytes.
  expect(Buffer.concat([nonce, one, two, rest]).equals(sealed)).toBe(true)
  return [Buffer.concat([nonce, two, one, rest]), Buffer.concat([nonce, one])]
}

test('a head says nothing to another key', () => {
  const { header } = makeHeader(backupKeysOf(makeRecoveryKey()).recipient)
  expect(openHeader(header, makeRecoveryKey())).toBeNull()
})

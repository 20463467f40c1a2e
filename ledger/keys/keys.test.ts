import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openBox, sealBox } from './box.ts'
import { childNumber, isChildNumber } from './child-number.ts'
import { freshKeys, loadKeys } from './keys.ts'
import { openStamp, sealStamp } from './stamp.ts'

const keys = freshKeys()

describe('boxes', () => {
  const at = { sealing: 'SV', place: 'part:one:SV' } as const
  const box = sealBox(keys, at, Buffer.from('a secret'))

  it('open where they were sealed', () => {
    expect(openBox(keys, at, box).toString()).toBe('a secret')
    expect(box.sealed.includes('a secret')).toBe(false)
  })

  it('open nowhere else', () => {
    expect(() => openBox(keys, { ...at, place: 'part:two:SV' }, box)).toThrow()
    expect(() => openBox(keys, { ...at, sealing: 'HIV' }, box)).toThrow()
    const bent = Buffer.from(box.sealed)
    bent[14] = (bent[14] ?? 0) ^ 1
    expect(() => openBox(keys, at, { ...box, sealed: bent })).toThrow()
  })
})

describe('stamps', () => {
  const id = '00000000-0000-4000-8000-000000000001'
  const subject = { type: 'case', id } as const

  it('are equal for equal state and open again', () => {
    const stamp = sealStamp(keys, subject, { SV: 2, open: 7 })
    expect(sealStamp(keys, subject, { open: 7, SV: 2 })).toBe(stamp)
    expect(openStamp(keys, id, stamp)).toEqual({ open: 7, SV: 2 })
  })

  it('differ when a slice moved or another may be read', () => {
    const stamp = sealStamp(keys, subject, { open: 7 })
    expect(sealStamp(keys, subject, { open: 8 })).not.toBe(stamp)
    expect(sealStamp(keys, subject, { open: 7, SV: 1 })).not.toBe(stamp)
  })

  it('do not open for another subject, another server or when bent', () => {
    const stamp = sealStamp(keys, subject, { open: 7 })
    expect(openStamp(keys, '00000000-0000-4000-8000-000000000002', stamp)).toBeNull()
    expect(openStamp(freshKeys(), id, stamp)).toBeNull()
    const bent = stamp.startsWith('A') ? 'B' : 'A'
    expect(openStamp(keys, id, `${bent}${stamp.slice(1)}`)).toBeNull()
    expect(openStamp(keys, id, 'short')).toBeNull()
  })
})

describe('child numbers', () => {
  it('are all different and carry their check', () => {
    const numbers = Array.from({ length: 5000 }, (_, ordinal) => childNumber(keys, ordinal))
    expect(new Set(numbers).size).toBe(5000)
    expect(numbers.every(isChildNumber)).toBe(true)
  })

  it('catch every single wrong symbol and every swap of neighbours', () => {
    const symbols = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ')
    for (const number of [1, 77, 4096].map((ordinal) => childNumber(keys, ordinal))) {
      for (let at = 0; at < number.length; at += 1) {
        for (const symbol of symbols) {
          const wrong = number.slice(0, at) + symbol + number.slice(at + 1)
          expect(isChildNumber(wrong)).toBe(wrong === number)
        }
        const swapped =
          number.slice(0, at) + number.charAt(at + 1) + number.charAt(at) + number.slice(at + 2)
        if (swapped.length === number.length)
          expect(isChildNumber(swapped)).toBe(swapped === number)
      }
    }
  })
})

describe('the keys folder', () => {
  it('keeps the same keys for ever, readable by its owner only', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cwmis-keys-'))
    const first = loadKeys(folder)
    expect(loadKeys(folder).stamp.equals(first.stamp)).toBe(true)
    expect(statSync(join(folder, 'ledger.json')).mode & 0o777).toBe(0o600)
    rmSync(folder, { recursive: true })
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSerial, SERIAL_BASE, serialOf } from './serial.ts'

const drawn = fc.array(fc.nat(SERIAL_BASE - 1), { minLength: 8, maxLength: 8 })

test('Should read a serial number however it is typed', () => {
  fc.assert(
    fc.property(drawn, (numbers) => {
      const serial = serialOf(numbers)
      expect(serial).toMatch(/^[0-9A-Y]{4}-[0-9A-Y]{4}-[0-9A-Y]$/)
      expect(readSerial(serial)).toBe(serial)
      expect(readSerial(` ${serial.toLowerCase().replaceAll('-', ' ')} `)).toBe(serial)
    }),
  )
})

test('Should see every wrong symbol and every swap of neighbours', () => {
  fc.assert(
    fc.property(
      drawn,
      fc.nat(7),
      fc.integer({ min: 1, max: SERIAL_BASE - 1 }),
      (numbers, at, by) => {
        const wrong = numbers.map((value, place) =>
          place === at ? (value + by) % SERIAL_BASE : value,
        )
        const check = serialOf(numbers).at(-1) ?? ''
        expect(readSerial(`${serialOf(wrong).slice(0, -1)}${check}`)).toBeNull()
        const swapped = [...numbers]
        swapped[at] = numbers[(at + 1) % 8] ?? 0
        swapped[(at + 1) % 8] = numbers[at] ?? 0
        const same = swapped.every((value, place) => value === numbers[place])
        if (!same && at < 7)
          expect(readSerial(`${serialOf(swapped).slice(0, -1)}${check}`)).toBeNull()
      },
    ),
  )
})

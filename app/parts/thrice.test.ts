import { expect, test } from 'vitest'
import { createThrice } from './thrice.ts'

/** `S`: Shift alone. Any other letter: that key with Shift held. Half a second each. */
function hides(keys: string, apart = 500): boolean {
  const thrice = createThrice()
  return Array.from(keys).some((one, at) => {
    const timeStamp = at * apart
    const down = thrice({ type: 'keydown', key: 'Shift', timeStamp })
    const between = one !== 'S' && thrice({ type: 'keydown', key: one, timeStamp })
    return down || between || thrice({ type: 'keyup', key: 'Shift', timeStamp })
  })
}

test('Should hide at three presses of Shift within five seconds', () => {
  expect(hides('SSS')).toBe(true)
  expect(hides('SS')).toBe(false)
  expect(hides('SSS', 3000)).toBe(false)
})

test('Should not hide from whoever types capitals or goes back with Tab', () => {
  expect(hides('ABCDEF')).toBe(false)
  expect(hides('SSA')).toBe(false)
})

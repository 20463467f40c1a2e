import { expect, test } from 'vitest'
import { boundedQueue } from './queue.ts'
import { createThrottle } from './throttle.ts'
import { isWeak } from './weak.ts'

test('a throttle lets its number pass, then says how long to wait', () => {
  const throttle = createThrottle({ tries: 2, withinMs: 100, keys: 10 })
  for (const now of [0, 10]) {
    expect(throttle.wait('a', now)).toBe(0)
    throttle.count('a', now)
  }
  expect(throttle.wait('a', 30)).toBe(70)
  expect(throttle.wait('b', 30)).toBe(0)
  expect(throttle.wait('a', 100)).toBe(0)
})

test('a throttle forgets the longest untouched key beyond its number', () => {
  const throttle = createThrottle({ tries: 1, withinMs: 100, keys: 2 })
  for (const key of ['a', 'b', 'c']) throttle.count(key, 0)
  expect(['a', 'b', 'c'].map((key) => throttle.wait(key, 1))).toEqual([0, 99, 99])
})

test('a queue runs so many at once, lets so many wait and refuses the rest', async () => {
  const queued = boundedQueue(2, 3)
  let running = 0
  let most = 0
  const release: (() => void)[] = []
  function work(): Promise<void> {
    running += 1
    most = Math.max(most, running)
    return new Promise((resolve) => {
      release.push(() => {
        running -= 1
        resolve()
      })
    })
  }
  const all = Array.from({ length: 7 }, () => queued(work).then(() => 'done', String))
  await new Promise(setImmediate)
  while (release.length > 0) {
    release.shift()?.()
    await new Promise(setImmediate)
  }
  const ends = await Promise.all(all)
  expect(ends.filter((end) => end === 'done')).toHaveLength(5)
  expect(ends.filter((end) => end.includes('too-busy'))).toHaveLength(2)
  expect(most).toBe(2)
})

test.each([
  ['short words', true],
  ['passwordpassword1', true],
  ['aaaaaaaaaaaaaaaaaaaa', true],
  ['aminaaminaamina123', true],
  ['four quiet blue herons', false],
])('is "%s" weak: %s', (passphrase, weak) => {
  expect(isWeak(passphrase, 'amina')).toBe(weak)
})

import { weighed } from '@cwmis/core/subject/fit.ts'
import type { Slice } from '@cwmis/core/subject/slice.ts'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { OpenedSlices } from './opened.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})

afterEach(() => {
  vi.useRealTimers()
})

function sliceOf(bytes: number): Slice {
  const slice: Slice = {
    fold: 'case/1',
    revision: 1,
    latest: {},
    counts: {},
    unknown: 0,
    setBy: [],
    conflicts: [],
  }
  return weighed(slice, bytes)
}

function keep(opened: OpenedSlices, subject: string, bytes: number): void {
  opened.keep(subject, 'open', { version: '7', slice: sliceOf(bytes) })
}

it('drops the subject longest unused when there is no more room', () => {
  const opened = new OpenedSlices(100)
  for (const subject of ['a', 'b', 'a', 'c']) keep(opened, subject, 40)
  expect(opened.bytes).toBe(80)
  expect([...opened.of(['a', 'b', 'c']).keys()]).toEqual(['a:open', 'c:open'])
})

it('counts a slice once, however often it is kept', () => {
  const opened = new OpenedSlices(100)
  keep(opened, 'a', 40)
  keep(opened, 'a', 50)
  opened.keep('a', 'SV', { version: '7', slice: sliceOf(20) })
  expect(opened.bytes).toBe(70)
})

it('forgets what nobody used for five minutes, also when nothing else comes', () => {
  const opened = new OpenedSlices()
  keep(opened, 'a', 40)
  vi.advanceTimersByTime(200_000)
  keep(opened, 'b', 40)
  vi.advanceTimersByTime(100_000)
  expect([...opened.of(['a', 'b']).keys()]).toEqual(['b:open'])
  vi.advanceTimersByTime(200_000)
  expect(opened.bytes).toBe(0)
  expect(opened.of(['a', 'b']).size).toBe(0)
})

it('keeps nothing once it is told so', () => {
  const opened = new OpenedSlices()
  keep(opened, 'a', 40)
  opened.clear()
  expect([opened.bytes, opened.of(['a']).size]).toEqual([0, 0])
})

import { expect, it } from 'vitest'
import { type Page, Pages } from './pages.ts'

const MEBIBYTE = 1024 * 1024
const MINUTE = 60_000

function pageOf(bytes: number): Page {
  return { members: Buffer.alloc(bytes), shown: 1 }
}

it('finds a page under what it was made of, and under nothing else', () => {
  const pages = new Pages()
  const page = pageOf(10)
  pages.keep('one', page)
  expect(pages.find('one')).toBe(page)
  expect(pages.find('two')).toBeNull()
})

it('keeps no more than its bytes: the oldest goes first, and one kept again counts once', () => {
  const pages = new Pages()
  for (const key of ['one', 'two', 'two', 'three', 'four']) pages.keep(key, pageOf(10 * MEBIBYTE))
  expect(pages.bytes).toBe(30 * MEBIBYTE)
  expect(pages.find('one')).toBeNull()
  expect(pages.find('two')).not.toBeNull()
})

it('forgets a page ten minutes after it was made, however often it was asked for', () => {
  let now = 0
  const pages = new Pages(() => now)
  pages.keep('one', pageOf(10))
  now = 6 * MINUTE
  pages.keep('two', pageOf(10))
  expect(pages.find('one')).not.toBeNull()
  now = 10 * MINUTE
  expect(pages.find('one')).toBeNull()
  expect(pages.bytes).toBe(10)
})

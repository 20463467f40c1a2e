import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fileNameOf, takenAtOf, UNFINISHED } from './archive.ts'
import { retireBackups, unfinishedIn } from './retire.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync('/tmp/cwmis-retire-')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

function put(...takenAt: string[]): string[] {
  const names = takenAt.map(fileNameOf)
  for (const name of names) writeFileSync(join(folder, name), 'x')
  return names
}

test('a backup’s name says when it was taken', () => {
  const at = '2026-11-22T09:30:01.250Z'
  expect(takenAtOf(fileNameOf(at))).toBe(Date.parse(at))
  expect(takenAtOf('holiday.backup')).toBeNull()
})

test('what is more than 35 days older than the newest goes; nothing that is not ours', () => {
  const [old, kept, newest] = put(
    '2026-10-17T09:00:00.000Z',
    '2026-10-18T10:00:00.000Z',
    '2026-11-22T09:30:00.000Z',
  )
  writeFileSync(join(folder, 'notes.txt'), 'x')
  expect(retireBackups(folder)).toEqual([old])
  expect(readdirSync(folder).toSorted()).toEqual([kept, newest, 'notes.txt'])
})

test('a clock that ran ahead leaves the two newest', () => {
  const names = put(
    '2026-01-01T00:00:00.000Z',
    '2026-01-02T00:00:00.000Z',
    '2031-01-01T00:00:00.000Z',
  )
  expect(retireBackups(folder)).toEqual([names[0]])
  expect(readdirSync(folder)).toHaveLength(2)
})

test('what a killed backup left is named', () => {
  const name = `${fileNameOf('2026-11-22T09:30:00.000Z')}${UNFINISHED}`
  writeFileSync(join(folder, name), 'x')
  expect(unfinishedIn(folder)).toEqual([name])
  expect(retireBackups(folder)).toEqual([])
})

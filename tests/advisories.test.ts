import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isInRange, type Lockfile, namedHosts, refusedPackages } from './advisories/advisories.ts'
import advisories from './advisories.json' with { type: 'json' }
import { ROOT } from './house/files.ts'

const lock: Lockfile = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))

describe('the lockfile', () => {
  test('holds no package that an advisory refuses', () => {
    expect(Object.keys(lock.packages).length).toBeGreaterThan(100)
    expect(refusedPackages(lock, advisories.refused)).toEqual([])
  })

  test('names no host', () => {
    expect(namedHosts(lock)).toEqual([])
  })
})

describe('a lockfile that is refused', () => {
  test('a refused release is found wherever it lies', () => {
    const bad = { packages: { 'node_modules/a/node_modules/lodash': { version: '4.17.15' } } }
    expect(refusedPackages(bad, advisories.refused)).toHaveLength(1)
  })

  test('a host is found', () => {
    const bad = { packages: { 'node_modules/a': { resolved: 'https://example.org/a.tgz' } } }
    expect(namedHosts(bad)).toEqual(['node_modules/a'])
  })

  test.each([
    ['3.2.0', '<3.2.1', true],
    ['3.2.1', '<3.2.1', false],
    ['3.10.0', '<3.2.1', false],
    ['4.4.0', '<=4.4.0', true],
    ['4.4.1', '<=4.4.0', false],
    ['0.30.4', '1.14.1|0.30.4', true],
    ['1.14.0', '1.14.1|0.30.4', false],
    ['9.9.9', '*', true],
  ])('%s in %s: %s', (version, range, expected) => {
    expect(isInRange(version, range)).toBe(expected)
  })
})

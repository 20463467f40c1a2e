import { betweenWhom } from '@cwmis/core/map/between.ts'
import { streamsOf } from '@cwmis/core/map/sector.ts'
import { expect, test } from 'vitest'
import { HANDOFFS } from '../handoffs/index.ts'
import { mapMessages } from '../languages/en-map.ts'
import { ROLES } from '../roles/index.ts'
import { SECTORS } from './sectors.ts'

const lines = betweenWhom(HANDOFFS)

/** Ends of streams that are no sector: a party that stands in none. */
function lonely(sectors = SECTORS): readonly string[] {
  const ends = streamsOf(lines, sectors).flatMap(({ from, to }) => [from, to])
  return [...new Set(ends)].filter((end) => !end.startsWith('sectors.'))
}

test('every role, and every party of a hand-off, stands in exactly one sector that has a name', () => {
  const roles = SECTORS.flatMap((sector) => sector.roles)
  expect(roles.toSorted()).toEqual(ROLES.map(({ code }) => code).toSorted())
  expect(lonely()).toEqual([])
  expect(SECTORS.filter(({ code }) => !mapMessages[`sectors.${code}`])).toEqual([])
  const withoutPolice = SECTORS.filter(({ code }) => code !== 'police')
  expect(lonely(withoutPolice)).toContain('roles.CFPU')
})

test('the streams together carry every hand-off, both ways where it goes both ways', () => {
  const streams = streamsOf(lines, SECTORS)
  expect(new Set(streams.flatMap(({ codes }) => codes)).size).toBe(HANDOFFS.length)
  const pairs = new Set(streams.map(({ from, to }) => `${from} ${to}`))
  for (const { from, to, codes } of streams) {
    const twoWays = codes.some((code) => lines.find((line) => line.code === code)?.bothWays)
    if (twoWays) expect(pairs.has(`${to} ${from}`)).toBe(true)
  }
})

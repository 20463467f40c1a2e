import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Reason } from './columns.ts'
import { lookAt } from './decode.ts'
import { FAULTS } from './faults.ts'
import { generateDirty, villagePaths } from './generate.ts'
import { HEADING } from './line.ts'
import { mapRow } from './mapping.ts'
import { indexPlaces } from './places.ts'
import { readRegister } from './read.ts'
import { Repeats } from './repeats.ts'

const PLACES = [
  { id: '1', name: 'Kiryandongo' },
  { id: '1.1', name: 'Kibanda' },
  { id: '1.1.1', name: 'Kigumba' },
  { id: '1.1.1.1', name: 'Ward A' },
  { id: '1.1.1.1.1', name: 'Kiigya' },
  { id: '1.1.1.1.2', name: 'Bweyale East' },
]
const CONCERNS = new Set(['NG.01', 'NG.05', 'SX.01', 'PH.01', 'ED.02', 'CL.01', 'CM.03'])
const folder = mkdtempSync(join(tmpdir(), 'register-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

interface Said {
  readonly line: number
  readonly codes: readonly string[]
}

async function readAll(file: string): Promise<Said[]> {
  const around = { today: '2026-11-22', places: indexPlaces(PLACES), concerns: CONCERNS }
  const repeats = new Repeats()
  const said: Said[] = []
  for await (const line of readRegister(file, await lookAt(file))) {
    if (line.row === null) {
      said.push({ line: line.line, codes: ['not-a-row'] })
      continue
    }
    const mapping = mapRow(line.row, around)
    const replaced: Reason[] = line.replaced ? [{ column: 'row', code: 'characters-replaced' }] : []
    const reasons =
      'mapped' in mapping
        ? [...mapping.mapped.reasons, ...repeats.see(line.row, line.identity), ...replaced]
        : []
    said.push({
      line: line.line,
      codes: 'refused' in mapping ? [mapping.refused] : reasons.map((reason) => reason.code),
    })
  }
  return said
}

describe('a dirty register with known truth', () => {
  const villages = villagePaths(PLACES, ['1'])
  const lines = [...generateDirty({ count: 3000, seed: 7, villages })]

  test.each(['utf-8', 'windows-1252'])(
    'in %s names every planted fault and loses no line',
    async (encoding) => {
      const file = join(folder, `${encoding}.csv`)
      const text = `${HEADING}\r\n${lines.map((line) => line.text).join('\r\n')}\r\n`
      writeFileSync(
        file,
        encoding === 'utf-8'
          ? `\uFEFF${text}`
          : Buffer.from(text.replaceAll('’', '\u0092'), 'latin1'),
      )
      const said = new Map((await readAll(file)).map((one) => [one.line, one.codes]))
      expect(said.size).toBe(lines.length)
      const unnamed = lines.filter(
        ({ planted }) => !planted.faults.every((fault) => said.get(planted.line)?.includes(fault)),
      )
      expect(unnamed.map((line) => line.planted)).toEqual([])
      expect(new Set(lines.flatMap((line) => line.planted.faults))).toEqual(
        new Set(FAULTS.flatMap((fault) => fault.codes)),
      )
    },
  )

  test('a clean line has nothing to say (or the check above could name anything)', async () => {
    const file = join(folder, 'clean.csv')
    const clean = lines.filter((line) => line.planted.faults.length === 0).map((line) => line.text)
    writeFileSync(file, [HEADING, ...clean].join('\n'))
    expect((await readAll(file)).flatMap((one) => one.codes)).toEqual([])
  })

  test('the same seed gives the same register', () => {
    expect([...generateDirty({ count: 50, seed: 7, villages })]).toEqual(lines.slice(0, 50))
  })
})

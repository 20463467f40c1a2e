import { writeFileSync } from 'node:fs'
import { generateDirty, villagePaths } from '@cwmis/connectors/register/generate.ts'
import { HEADING } from '@cwmis/connectors/register/line.ts'
import { levelOf } from '@cwmis/practice/places/place.ts'
import { loadPlaces } from '@cwmis/practice/places/places.ts'

/** Writes a dirty register of `count` rows and, beside it, the truth of what was planted. Odd seeds write Windows-1252, even ones UTF-8 with a byte-order mark. */
export function generateFile(
  file: string,
  { count, seed }: { readonly count: number; readonly seed: number },
): void {
  const places = loadPlaces()
  const districts = places
    .filter((place) => levelOf(place.id) === 'district')
    .slice(0, 2)
    .map((place) => place.id)
  const lines = [...generateDirty({ count, seed, villages: villagePaths(places, districts) })]
  const text = `${[HEADING, ...lines.map((line) => line.text)].join('\r\n')}\r\n`
  const bytes =
    seed % 2 === 1
      ? Buffer.from(text.replaceAll('’', '\u0092'), 'latin1')
      : Buffer.from(`\uFEFF${text}`)
  writeFileSync(file, bytes)
  const truth = lines
    .filter((line) => line.planted.faults.length > 0)
    .map(({ planted }) => `${String(planted.line)},${planted.faults.join(' ')}`)
  writeFileSync(file.replace(/\.csv$/i, '.truth.csv'), `${['line,faults', ...truth].join('\n')}\n`)
}

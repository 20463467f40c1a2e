import type { NumbersAnswer } from '@cwmis/core/wire/numbers.ts'
import { handFile } from '../../device/hand-file.ts'
import { momentText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import type { AskedNumber } from './asked.ts'
import { csvOf } from './csv.ts'
import { figureWords, periodWords } from './figure-words.ts'
import type { NumberTable } from './tables.ts'

interface Saving {
  readonly asked: AskedNumber
  readonly answer: NumbersAnswer
  readonly tables: readonly NumberTable[]
  readonly area: string
  /** Everything here is invented. */
  readonly example: boolean
}

/** Hands the shown tables to the reader as a file, with what one must know to read them. Its name tells codes only. */
export function saveNumbers(saving: Saving): void {
  const { asked, example } = saving
  const blob = new Blob([numbersCsv(saving)], { type: 'text/csv;charset=utf-8' })
  handFile(`${example ? 'EXAMPLE-' : ''}${asked.indicator}-${asked.grain}-${asked.start}.csv`, blob)
}

/** The file's text. */
export function numbersCsv({ asked, answer, tables, area, example }: Saving): string {
  const { indicator, version, total, counted } = answer
  const title = t(`indicators.${indicator}.title`)
  const lines = [
    [`${indicator}@${String(version)}`, title],
    [t('screens.numbers.grain'), periodWords(asked.grain, asked.start)],
    [t('screens.numbers.place'), area],
    [title, figureWords(total)],
    [t('screens.numbers.definition'), t(`indicators.${indicator}.definition`)],
    [t('screens.numbers.bias'), t(`indicators.${indicator}.bias`)],
    ...(counted.at === null
      ? []
      : [[t('screens.numbers.counted', { at: momentText(counted.at) })]]),
  ]
  const said = tables.map(({ by, lines: own }) => ({
    heading: t(`screens.numbers.by-${by}`),
    rows: own.map((line) => [line.words, figureWords(line)] as const),
  }))
  return csvOf({ mark: example ? t('app.example') : null, lines }, said)
}

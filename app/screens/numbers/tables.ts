import type { Indicator } from '@cwmis/core/indicator/indicator.ts'
import type { NumberLine, NumbersAnswer } from '@cwmis/core/wire/numbers.ts'
import { t } from '../../words/t.ts'
import { type AskedNumber, hrefOfNumber } from './asked.ts'
import { bandWords, codeWords, periodWords } from './figure-words.ts'

/** A line of a table in words; `to` leads to the same number of its period or area. */
export interface TableLine extends NumberLine {
  readonly words: string
  readonly to: string | null
}

/** One way in which the number is told apart. */
export interface NumberTable {
  readonly by: 'period' | 'area' | 'sex' | 'band' | 'risk'
  readonly lines: readonly TableLine[]
}

interface Told {
  readonly answer: NumbersAnswer
  readonly asked: AskedNumber
  readonly indicator: Indicator
  /** The name of a place, empty while it is not known. */
  readonly nameOf: (place: string) => string
}

/** Every table of an answer that has a line. */
export function tablesOf({ answer, asked, indicator, nameOf }: Told): readonly NumberTable[] {
  const plain = (lines: readonly NumberLine[], say: (code: string) => string): TableLine[] =>
    lines.map((line) => ({ ...line, words: say(line.of), to: null }))
  const periods = answer.periods.map((line) => ({
    ...line,
    words: periodWords(asked.grain, line.of),
    to: hrefOfNumber({ ...asked, start: line.of }),
  }))
  const areas = answer.areas.map((line) => areaLine(line, asked, nameOf))
  const { by } = indicator
  const more = by === undefined ? [] : plain(answer.more, (code) => codeWords(by.codes, code))
  const tables: readonly NumberTable[] = [
    { by: 'area', lines: areas },
    { by: 'sex', lines: plain(answer.sexes, (code) => codeWords('sex', code)) },
    { by: 'band', lines: plain(answer.bands, bandWords) },
    { by: 'risk', lines: more },
    { by: 'period', lines: periods },
  ]
  return tables.filter(({ lines }) => lines.length > 0)
}

function areaLine(line: NumberLine, asked: AskedNumber, nameOf: Told['nameOf']): TableLine {
  if (line.of.endsWith('?')) return { ...line, words: t('screens.numbers.nowhere'), to: null }
  const to = hrefOfNumber({ ...asked, place: line.of })
  return { ...line, words: nameOf(line.of) || line.of, to }
}

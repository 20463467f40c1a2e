import type { Grain } from '@cwmis/core/indicator/period.ts'
import { periodAfter } from '@cwmis/core/indicator/period.ts'
import { addDays } from '@cwmis/core/time/date.ts'
import type { NumberLine } from '@cwmis/core/wire/numbers.ts'
import { locales, t } from '../../words/t.ts'

/** "12", "12 of 20 (60 %)", or that it is hidden. */
export function figureWords({ numerator, denominator }: NumberLine): string {
  if (numerator === null || denominator === null) return t('screens.numbers.hidden')
  if (denominator === 0) return String(numerator)
  const percent = Math.round((100 * numerator) / denominator)
  return t('screens.numbers.share', { numerator, denominator, percent })
}

/** "November 2026", "Jul 2026 to Sep 2026", "2026/27". */
export function periodWords(grain: Grain, start: string): string {
  if (grain === 'month') return t('screens.numbers.month', { month: monthText(start, 'long') })
  const end = addDays(periodAfter(grain, start), -1)
  if (grain === 'year') {
    return t('screens.numbers.year', { from: start.slice(0, 4), to: end.slice(2, 4) })
  }
  const [from, to] = [monthText(start, 'short'), monthText(end, 'short')]
  return t('screens.numbers.from-to', { from, to })
}

function monthText(date: string, month: 'long' | 'short'): string {
  const how = { month, year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(locales(), how).format(new Date(`${date}T00:00:00Z`))
}

/** A code in the words of its list; `several` and what is not known in words of their own. */
export function codeWords(list: string, code: string): string {
  if (code === '') return t('screens.numbers.unknown')
  return code === 'several' ? t('screens.numbers.several') : t(`codes.${list}.${code}`)
}

/** "3 to 5 years", "18 years and more". */
export function bandWords(band: string): string {
  if (band === '') return t('screens.numbers.unknown')
  if (band === 'several') return t('screens.numbers.several')
  const [from = '', to] = band.split('-')
  if (to === undefined) return t('screens.numbers.and-more', { from: from.replace('+', '') })
  return t('screens.numbers.years', { from, to })
}

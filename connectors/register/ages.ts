import type { Born } from '@cwmis/core/form/answer.ts'
import { addMonths, addYears, dateOf, instantOf, isoOf } from '@cwmis/core/time/instant.ts'
import type { ReasonCode } from './columns.ts'

export interface ReadAge {
  readonly born: Born | null
  readonly said: string | null
  readonly reasons: readonly ReasonCode[]
}

const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
]

interface Span {
  /** Completed months, at least and at most. */
  readonly least: number
  readonly most: number
  readonly estimated: boolean
}

/** Reads an age as people write it: `9`, `9 yrs`, `about nine`, `8 months`, `8/12` (months), `9-11`. `asOf` (`YYYY-MM-DD`) is the day it was said. */
export function readAge(text: string, asOf: string): ReadAge {
  const said = text.trim()
  if (said === '') return { born: null, said: null, reasons: ['age-missing'] }
  const span = spanOf(said.toLowerCase())
  if (span === null) return { born: null, said, reasons: ['age-not-readable'] }
  if (span.least >= 18 * 12)
    return { born: bornOf(span, said, asOf), said, reasons: ['age-not-a-child'] }
  return { born: bornOf(span, said, asOf), said, reasons: span.estimated ? ['age-estimated'] : [] }
}

function spanOf(text: string): Span | null {
  const estimated = /^(abt|about|approx|est|around|c\.?|~|±)|\?$/.test(text)
  const bare = numbers(
    text
      .replace(/^(abt\.?|about|approx\.?|est\.?|around|c\.?|~|±)\s*/, '')
      .replace(/\?$/, '')
      .trim(),
  )
  const months = /^(\d{1,3})\s*(?:\/12|m|mo|mth|mths|month|months)$/.exec(bare)
  if (months !== null) return whole(Number(months[1]), 1, estimated)
  const weeks = /^(\d{1,2})\s*(?:w|wk|wks|week|weeks|d|day|days)$/.exec(bare)
  if (weeks !== null) return { least: 0, most: 3, estimated: true }
  const range = /^(\d{1,2})\s*(?:-|–|to|or)\s*(\d{1,2})\s*(?:y|yr|yrs|years?)?$/.exec(bare)
  if (range !== null) return rangeOf(Number(range[1]), Number(range[2]))
  const years = /^(\d{1,2})(?:\.[05])?\s*(?:y|yr|yrs|year|years|years old|yrs old)?$/.exec(bare)
  return years === null ? null : whole(Number(years[1]) * 12, 12, estimated)
}

function numbers(text: string): string {
  return text.replace(/^[a-z]+/, (word) => {
    const number = WORDS.indexOf(word)
    return number < 0 ? word : String(number)
  })
}

function whole(months: number, length: number, estimated: boolean): Span {
  const slack = estimated ? 12 : 0
  return { least: Math.max(0, months - slack), most: months + length - 1 + slack, estimated }
}

function rangeOf(least: number, most: number): Span | null {
  return least > most ? null : { least: least * 12, most: most * 12 + 11, estimated: true }
}

/** Somebody of `least` to `most` completed months on `asOf` was born after `asOf` − (most + 1) months, at the latest `asOf` − least months. */
function bornOf(span: Span, said: string, asOf: string): Born {
  const day = `${asOf}T00:00:00.000Z`
  const earliest = isoOf(instantOf(addMonths(day, -(span.most + 1))) + 86_400_000)
  const latest =
    span.least % 12 === 0 ? addYears(day, -span.least / 12) : addMonths(day, -span.least)
  return {
    earliest: dateOf(earliest, 0),
    latest: dateOf(latest, 0),
    precision: 'age',
    source: 'register',
    asOf,
    said,
  }
}

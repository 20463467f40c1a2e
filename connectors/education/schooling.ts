import type { Known } from '@cwmis/core/exchange/connector.ts'
import { addDays } from '@cwmis/core/time/date.ts'
import { dateOf } from '@cwmis/core/time/instant.ts'
import { CODE_LISTS } from '@cwmis/practice/codes/index.ts'
import { type Told, textIn } from '../told.ts'
import { keyOf } from './learner.ts'

type Json = Readonly<Record<string, unknown>>

/** The looks at a child who went back, by the clock each one ends. */
const LOOKS = [
  ['school-look-30', 'after-30'],
  ['school-look-60', 'after-60'],
  ['school-look-90', 'after-90'],
] as const
/** A look counts from so many days before its day on. */
const EARLY_DAYS = 15

/** How a learner stands, as F14: the same answers that an officer keys from a call or a stamped paper. */
export function schooling(row: Json, known: Known | null): Told {
  const attendance30 = percentIn(row, 'attendance30')
  const enrolled = textIn(row, 'enrolled')
  return {
    source: 'emis',
    asOf: textIn(row, 'asOf'),
    enrolled: enrolled === 'unknown' ? null : enrolled,
    level: levelIn(row),
    school: textIn(row, 'school', 120),
    emisCode: textIn(row, 'schoolCode', 40),
    lin: keyOf(row),
    attendance30,
    attendanceTerm: percentIn(row, 'attendanceTerm'),
    attendanceAfter: attendance30 === null ? null : lookOf(known, textIn(row, 'asOf') ?? ''),
  }
}

function percentIn(row: Json, name: string): number | null {
  const percent = row[name]
  return typeof percent === 'number' ? percent : null
}

const LEVELS = CODE_LISTS.filter(({ name }) => name === 'schooling').flatMap(({ codes }) => codes)

function levelIn(row: Json): string | null {
  return LEVELS.find(({ code }) => code === textIn(row, 'level'))?.code ?? null
}

/** Which of the looks after the return a day's attendance is: the first one not done whose day is near or past. */
function lookOf(known: Known | null, asOf: string): string | null {
  const clocks = Array.isArray(known?.state.clocks) ? known.state.clocks : []
  const found = LOOKS.find(([name]) =>
    clocks.some((one) => {
      const { clock, stoppedAt, dueAt } = one
      if (clock !== name || stoppedAt !== null || typeof dueAt !== 'string') return false
      return addDays(dateOf(dueAt), -EARLY_DAYS) <= asOf
    }),
  )
  return found?.[1] ?? null
}

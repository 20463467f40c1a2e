/** A day of the proleptic Gregorian calendar. `month` and `day` count from 1. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const DAYS_OF_ERA = 146_097
/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH = 719_468

/** Days since 1970-01-01; negative before. Years begin in March here, so that the leap day is the last of its year. */
export function daysFromCivil({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_OF_ERA + dayOfEra - EPOCH
}

/** The day that is so many days after 1970-01-01. */
export function civilFromDays(days: number): Day {
  const shifted = days + EPOCH
  const era = Math.floor(shifted / DAYS_OF_ERA)
  const dayOfEra = shifted - era * DAYS_OF_ERA
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  }
}

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The same day so many months later; the 31st becomes the last day of a shorter month. */
export function shiftMonths({ year, month, day }: Day, months: number): Day {
  const count = year * 12 + (month - 1) + months
  const shiftedYear = Math.floor(count / 12)
  const shiftedMonth = count - shiftedYear * 12 + 1
  return {
    year: shiftedYear,
    month: shiftedMonth,
    day: Math.min(day, daysInMonth(shiftedYear, shiftedMonth)),
  }
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

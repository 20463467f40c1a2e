import type { Born } from '@cwmis/core/form/answer.ts'
import { ageIn } from '@cwmis/core/time/instant.ts'
import { dayText } from '../words/dates.ts'
import { t } from '../words/t.ts'

/** "9 (born 3 May 2017)", "about 9 (born 2016–2017, mother's estimate)": never more exact than it is known. */
export function bornText(born: Born | null, today: string): string {
  if (born === null) return t('parts.born.unknown')
  const words = knownText(born, today)
  return born.source ? `${words}, ${t(`codes.dob-evidence.${born.source}`)}` : words
}

/** Only the age: "9", "about 9". */
export function ageText(born: Born | null, today: string): string {
  if (born === null) return t('parts.born.unknown')
  return born.earliest === born.latest ? years(born, today) : t('parts.born.age-about', { years: years(born, today) })
}

function knownText(born: Born, today: string): string {
  if (born.earliest === born.latest) {
    return t('parts.born.exact', { years: years(born, today), date: dayText(born.earliest) })
  }
  const [from, to] = [born.earliest.slice(0, 4), born.latest.slice(0, 4)]
  const key = from === to ? 'parts.born.same-year' : 'parts.born.between'
  return t(key, { years: years(born, today), from, to })
}

/** Completed years; of an interval the middle, rounded down. */
function years(born: Born, today: string): string {
  const { min, max } = ageIn(born, today)
  return String(Math.floor((min + max) / 2))
}

/** May the person be over and under 18? Then they are a child until it is decided. */
export function straddles18(born: Born, today: string): boolean {
  const { min, max } = ageIn(born, today)
  return min < 18 && max >= 18
}

import type { Born } from '@cwmis/core/form/answer.ts'
import { bornParts } from '@cwmis/core/form/born.ts'
import { dayText } from '../words/dates.ts'
import { t } from '../words/t.ts'

/** "9 (born 3 May 2017)", "about 9 (born 2016–2017), caregiver": never more exact than it is known. */
export function bornText(born: Born | null, today: string): string {
  if (born === null) return t('parts.born.unknown')
  const { day, birthYears } = bornParts(born, today)
  const when =
    day !== null
      ? dayText(day)
      : [...new Set([birthYears.from, birthYears.to])].map(String).join('–')
  const words = t('parts.born.text', { age: ageText(born, today), when })
  return born.source ? `${words}, ${t(`codes.dob-evidence.${born.source}`)}` : words
}

/** Only the age: "9", "about 9", "14 months". Of an interval the middle, rounded down. */
export function ageText(born: Born | null, today: string): string {
  if (born === null) return t('parts.born.unknown')
  const { years, months, about, day } = bornParts(born, today)
  const exact = day !== null || !about
  const { min, max } = months ?? years
  const age = t(months ? 'parts.born.in-months' : 'parts.born.in-years', {
    age: Math.floor((min + max) / 2),
  })
  return exact ? age : t('parts.born.age-about', { age })
}

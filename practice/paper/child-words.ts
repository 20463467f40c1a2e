import type { Born } from '@cwmis/core/form/answer.ts'
import { bornParts } from '@cwmis/core/form/born.ts'
import type { ChildName } from '@cwmis/core/subject/child/state.ts'
import type { SheetWords } from './sheet.ts'

/** The name a child is called by: the preferred one, else the first given, else the first of all; null without any. */
export function calledBy(names: readonly ChildName[]): string | null {
  const name =
    names.find((one) => one.preferred) ?? names.find((one) => one.kind === 'given') ?? names[0]
  return name?.name ?? null
}

/** "9", "about 9", "14 months": never more exact than it is known. */
export function ageWords(born: Born | null, { say, today }: SheetWords): string {
  if (born === null) return '—'
  const { years, months, about, day } = bornParts(born, today)
  const { min, max } = months ?? years
  const age = Math.floor((min + max) / 2)
  const unit = months ? 'months' : 'years'
  return say(`paper.age.${unit}${day === null && about ? '-about' : ''}`, { age })
}

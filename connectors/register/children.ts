import type { Answers, Row } from '@cwmis/core/form/answer.ts'
import { readAge } from './ages.ts'
import type { ReasonCode, RegisterRow } from './columns.ts'
import { readWord } from './words.ts'

export interface ReadChildren {
  readonly rows: readonly Row[]
  readonly reasons: readonly {
    readonly column: 'age' | 'sex' | 'child_names'
    readonly code: ReasonCode
  }[]
}

/** The children of a line: names, sexes and ages separated by `;`. A line without a name still has one child. `asOf`: the day the ages were said. */
export function readChildren(row: RegisterRow, asOf: string): ReadChildren {
  const names = split(row.child_names)
  const ages = split(row.age)
  const sexes = split(row.sex)
  const count = Math.max(1, names.length)
  const uneven = [ages, sexes].some((cells) => cells.length > 1 && cells.length !== count)
  const read = Array.from({ length: count }, (_, at) =>
    readChild({
      name: names[at] ?? '',
      age: ages[at] ?? '',
      sex: sexes[at] ?? (count === 1 ? row.sex : ''),
      at,
      asOf,
    }),
  )
  const reasons = read.flatMap((child) => child.reasons)
  return {
    rows: read.map((child) => child.row),
    reasons: uneven ? [...reasons, { column: 'child_names', code: 'counts-differ' }] : reasons,
  }
}

interface OneChild {
  readonly name: string
  readonly age: string
  readonly sex: string
  readonly at: number
  readonly asOf: string
}

function readChild({ name, age, sex, at, asOf }: OneChild): {
  row: Row
  reasons: ReadChildren['reasons']
} {
  const years = readAge(age, asOf)
  const code = readWord('sex', sex)
  const reasons: { column: 'age' | 'sex'; code: ReasonCode }[] = years.reasons.map((reason) => ({
    column: 'age',
    code: reason,
  }))
  if (sex !== '' && code === null) reasons.push({ column: 'sex', code: 'sex-not-readable' })
  const cells: Answers = {
    ...(name === '' ? { provName: { no: 'NK' } } : { provName: { v: name.slice(0, 200) } }),
    ...(code === null ? { sex: { no: 'NK' } } : { sex: { v: code } }),
    ...(years.said === null ? {} : { ageText: { v: years.said.slice(0, 80) } }),
    ...(years.born === null ? { born: { no: 'NK' } } : { born: { v: years.born } }),
  }
  return { row: { id: `r${String(at + 1)}`, cells }, reasons }
}

function split(cell: string): string[] {
  return cell
    .split(';')
    .map((part) => part.trim())
    .filter((part, _, all) => part !== '' || all.length > 1)
}

import type { RegisterCell, RegisterColumn } from '@cwmis/core/register/definition.ts'

/** How the cells of a register get their words. */
export interface CellWords {
  readonly say: (key: string) => string
  readonly day: (iso: string) => string
  readonly place: (id: string) => string
  readonly desk: (id: string) => string
  readonly person: (actor: string) => string
}

/** A cell in words; empty where nothing stands there. Several codes of one answer are side by side. */
export function cellText(
  words: CellWords,
  column: RegisterColumn,
  cell: RegisterCell | undefined,
): string {
  if (cell === null || cell === undefined) return ''
  const text = String(cell)
  switch (column.sort) {
    case 'day':
      return words.day(text)
    case 'place':
      return words.place(text)
    case 'desk':
      return words.desk(text)
    case 'person':
      return words.person(text)
    case 'word':
      return text
        .split('|')
        .map((code) => words.say(keyOf(column.words ?? '', code)))
        .join(', ')
    case 'text':
    case 'number':
      return text
  }
}

/** `codes.sex.F` of `codes.sex`; `handoffs.h17.title` of `handoffs.{code}.title`. */
function keyOf(words: string, code: string): string {
  return words.includes('{code}') ? words.replace('{code}', code) : `${words}.${code}`
}

import type { Answers } from '../form/answer.ts'
import { BLIND_SORTS, blindTokens } from '../match/blind.ts'
import { nameParts } from '../match/name-parts.ts'
import { bornOf, placeOf, rowsOf, textOf } from './read.ts'

/**
 * The words by which a subject is found: folded parts of the children's names, the last four digits of their
 * carers' telephones, references, and of a child what a blind match goes by. Never anything of the reporter or of an alleged person: those stand
 * in parts this function is not given.
 */
export function tokensOf(kind: string, answers: Answers): readonly string[] {
  return unique([...tokensOfKind(kind, answers), ...reference(answers, 'serial')])
}

function tokensOfKind(kind: string, answers: Answers): readonly string[] {
  switch (kind) {
    case 'report-made':
      return names(answers, 'children', ['provName', 'otherNames'])
    case 'child-described':
      return [
        ...names(answers, 'names', ['name']),
        ...rowsOf(answers, 'caregivers').flatMap(({ cells }) => phone(textOf(cells, 'contact'))),
        ...rowsOf(answers, 'identifiers').flatMap(({ cells }) => reference(cells, 'value')),
        ...blind(answers),
      ]
    case 'case-opened':
      return reference(answers, 'registerNo')
    default:
      return []
  }
}

/** What other offices may ask for without seeing the child. */
function blind(answers: Answers): readonly string[] {
  const tokens = blindTokens({
    names: rowsOf(answers, 'names').flatMap(({ cells }) => textOf(cells, 'name') ?? []),
    born: bornOf(answers, 'born'),
    sex: textOf(answers, 'sex'),
    place: placeOf(answers, 'village')?.place ?? null,
  })
  return BLIND_SORTS.flatMap((sort) => tokens[sort])
}

function names(answers: Answers, table: string, columns: readonly string[]): readonly string[] {
  return rowsOf(answers, table).flatMap(({ cells }) =>
    columns.flatMap((column) =>
      nameParts(textOf(cells, column) ?? '').map((part) => `name:${part}`),
    ),
  )
}

function phone(number: string | null): readonly string[] {
  const digits = number?.replace(/\D/g, '') ?? ''
  return digits.length < 7 ? [] : [`phone:${digits.slice(-4)}`]
}

function reference(answers: Answers, field: string): readonly string[] {
  const token = referenceToken(textOf(answers, field) ?? '')
  return token === null ? [] : [token]
}

/** The word by which a file is found by a number written on paper; null where nothing is left of it. */
export function referenceToken(text: string): string | null {
  const folded = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return folded === '' ? null : `ref:${folded}`
}

function unique(tokens: readonly string[]): readonly string[] {
  return [...new Set(tokens)]
}

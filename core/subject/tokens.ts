import type { Answers } from '../form/answer.ts'
import { rowsOf, textOf } from './read.ts'

/**
 * The words by which a subject is found: folded parts of the children's names, the last four digits of their
 * carers' telephones, and references. Never anything of the reporter or of an alleged person: those stand
 * in parts this function is not given.
 */
export function tokensOf(kind: string, answers: Answers): readonly string[] {
  switch (kind) {
    case 'report-made':
      return unique([
        ...names(answers, 'children', ['provName', 'otherNames']),
        ...reference(answers, 'serial'),
      ])
    case 'child-described':
      return unique([
        ...names(answers, 'names', ['name']),
        ...rowsOf(answers, 'caregivers').flatMap(({ cells }) => phone(textOf(cells, 'contact'))),
        ...rowsOf(answers, 'identifiers').flatMap(({ cells }) => reference(cells, 'value')),
      ])
    case 'case-opened':
      return reference(answers, 'registerNo')
    default:
      return []
  }
}

function names(answers: Answers, table: string, columns: readonly string[]): readonly string[] {
  return rowsOf(answers, table).flatMap(({ cells }) =>
    columns.flatMap((column) =>
      nameParts(textOf(cells, column) ?? '').map((part) => `name:${part}`),
    ),
  )
}

/** The parts of a name in lower case, without accents and marks: `Óbùra-Wun` gives `obura` and `wun`. */
export function nameParts(name: string): readonly string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.split(/[^\p{L}]+/u).filter((part) => part.length > 1)
}

function phone(number: string | null): readonly string[] {
  const digits = number?.replace(/\D/g, '') ?? ''
  return digits.length < 7 ? [] : [`phone:${digits.slice(-4)}`]
}

function reference(answers: Answers, field: string): readonly string[] {
  const folded =
    textOf(answers, field)
      ?.toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '') ?? ''
  return folded === '' ? [] : [`ref:${folded}`]
}

function unique(tokens: readonly string[]): readonly string[] {
  return [...new Set(tokens)]
}

import { isMembers, isUuid, nameProblem } from '../entry/bounds.ts'
import { SUBJECT_TYPES, subjectKey, subjectOf } from '../entry/subject.ts'
import { isDate } from '../time/date.ts'
import { instantOf } from '../time/instant.ts'
import type { Field, FieldType } from './definition.ts'

/** Longest texts in characters, where the field does not say. */
const LENGTHS: Readonly<Partial<Record<FieldType, number>>> = {
  text: 200,
  long: 4000,
  phone: 40,
  code: 100,
  ref: 120,
}
const MAX_ROWS = 200
const MAX_CODES = 200
const MAX_SAID = 200
const PRECISIONS = ['minute', 'hour', 'day', 'week', 'month', 'year', 'range']
const BORN_PRECISIONS = ['day', 'month', 'year', 'age', 'range']

/** The ways in which a value can be no answer to a field at all. */
export const MALFORMED = [
  'wrong-type',
  'too-long',
  'too-many',
  'code-twice',
  'row-id-twice',
  'bad-ref',
] as const
type Malformed = (typeof MALFORMED)[number]

/**
 * Why a plain value cannot be the answer to this field at all, whatever it means; null where it can.
 */
export function valueProblem(field: Field, value: unknown): Malformed | null {
  const problem = PROBLEMS[field.type](value, field.length ?? LENGTHS[field.type] ?? 0)
  if (problem !== null || field.type !== 'ref') return problem
  return refersTo(field.refers ?? '', value) ? null : 'bad-ref'
}

type ProblemOf = (value: unknown, length: number) => Malformed | null

const PROBLEMS: Readonly<Record<FieldType, ProblemOf>> = {
  text: textual,
  long: textual,
  phone: textual,
  code: textual,
  ref: textual,
  int: whole,
  money: whole,
  bool: (value) => wrongUnless(typeof value === 'boolean'),
  multi: codes,
  date: (value) => wrongUnless(typeof value === 'string' && isDate(value)),
  when: (value) => wrongUnless(isWhen(value)),
  born: (value) => (isBorn(value) ? saidProblem(value.said) : 'wrong-type'),
  place: placeProblem,
  table: rows,
  note: () => 'wrong-type',
}

function wrongUnless(right: boolean): Malformed | null {
  return right ? null : 'wrong-type'
}

function textual(value: unknown, length: number): Malformed | null {
  if (typeof value !== 'string') return 'wrong-type'
  return value.length > length ? 'too-long' : null
}

/** What is known by the uuid its device made; people, posts, desks, offices and services have names given by hand. */
const BY_UUID: readonly string[] = [...SUBJECT_TYPES, 'entry', 'attachment']

function refersTo(refers: string, value: unknown): boolean {
  if (BY_UUID.includes(refers)) return isUuid(value)
  if (refers === 'subject') return typeof value === 'string' && isSubjectKey(value)
  return nameProblem(value) === null
}

function isSubjectKey(key: string): boolean {
  const subject = subjectOf(key)
  return subject !== null && isUuid(subject.id) && key === subjectKey(subject)
}

function whole(value: unknown): Malformed | null {
  return wrongUnless(Number.isSafeInteger(value))
}

function codes(value: unknown): Malformed | null {
  if (!Array.isArray(value)) return 'wrong-type'
  if (value.length > MAX_CODES) return 'too-many'
  if (!value.every((code) => textual(code, 100) === null)) return 'wrong-type'
  return new Set(value).size < value.length ? 'code-twice' : null
}

function rows(value: unknown): Malformed | null {
  if (!Array.isArray(value)) return 'wrong-type'
  if (value.length > MAX_ROWS) return 'too-many'
  const ids = new Set<unknown>()
  for (const row of value) {
    if (!isMembers(row) || !isMembers(row.cells) || Object.keys(row).length !== 2)
      return 'wrong-type'
    if (typeof row.id !== 'string' || row.id === '' || row.id.length > 64) return 'wrong-type'
    ids.add(row.id)
  }
  return ids.size < value.length ? 'row-id-twice' : null
}

function isWhen(value: unknown): boolean {
  if (!isMembers(value) || !hasOnly(value, ['from', 'to', 'precision'])) return false
  if (typeof value.from !== 'string' || typeof value.to !== 'string') return false
  return (
    instantOf(value.from) <= instantOf(value.to) && PRECISIONS.includes(String(value.precision))
  )
}

function isBorn(value: unknown): value is { readonly said?: unknown } {
  if (!isMembers(value)) return false
  const { earliest, latest, precision, source, asOf } = value
  if (!hasOnly(value, ['earliest', 'latest', 'precision', 'source', 'asOf', 'said'])) return false
  if (typeof earliest !== 'string' || typeof latest !== 'string' || typeof asOf !== 'string')
    return false
  if (!isDate(earliest) || !isDate(latest) || !isDate(asOf) || latest < earliest) return false
  return BORN_PRECISIONS.includes(String(precision)) && textual(source, 100) === null
}

function saidProblem(said: unknown): Malformed | null {
  return said === undefined ? null : textual(said, MAX_SAID)
}

function placeProblem(value: unknown): Malformed | null {
  if (!isMembers(value) || !hasOnly(value, ['place', 'text'])) return 'wrong-type'
  if (value.place !== null && textual(value.place, 100) !== null) return 'wrong-type'
  return value.text === undefined ? null : textual(value.text, MAX_SAID)
}

function hasOnly(value: object, names: readonly string[]): boolean {
  return Object.keys(value).every((name) => names.includes(name))
}

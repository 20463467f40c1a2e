import type { Answers } from '@cwmis/core/form/answer.ts'

/** What a hand-off says in one field, as text; null where it says nothing. A place is told in the words it was given. */
export function said(answers: Answers, field: string): string | null {
  const answer = answers[field]
  const value = answer !== undefined && 'v' in answer ? answer.v : null
  if (typeof value === 'string' && value !== '') return value
  if (typeof value !== 'object' || value === null || !('place' in value)) return null
  return value.text ?? value.place
}

/** The first of the names. */
export function firstName(name: string | null): string | null {
  return name?.trim().split(/\s+/)[0] ?? null
}

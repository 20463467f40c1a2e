/** What an entry is about and is ordered within. */
export const SUBJECT_TYPES = ['report', 'child', 'case', 'household', 'home', 'handoff'] as const
export type SubjectType = (typeof SUBJECT_TYPES)[number]

/** One subject; `id` is a uuid made by the client. */
export interface Subject {
  readonly type: SubjectType
  readonly id: string
}

/** The key under which a subject stands in maps and manifests: `case:5f0c…`. */
export function subjectKey(subject: Subject): string {
  return `${subject.type}:${subject.id}`
}

/** The subject a key (`case:5f0c…`) names, or null for any other text. */
export function subjectOf(key: string | null): Subject | null {
  const [type, id] = key?.split(':') ?? []
  const known = SUBJECT_TYPES.find((one) => one === type)
  return known === undefined || id === undefined || id === '' ? null : { type: known, id }
}

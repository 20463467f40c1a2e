/** What one question says: at most 40 characters, a sentence of help, and why it is asked. */
export interface QuestionWords {
  readonly label: string
  readonly hint?: string
  readonly why?: string
}

/** The words of a form as flat keys: `f08.seen.label`, `f08.seen.hint`, `f08.seen.why`, and `f08.title`. */
export function formWords(
  { form, title }: { readonly form: string; readonly title: string },
  questions: { readonly [field: string]: QuestionWords },
): Record<string, string> {
  const words: Record<string, string> = { [`${form}.title`]: title }
  for (const [field, { label, hint, why }] of Object.entries(questions)) {
    words[`${form}.${field}.label`] = label
    if (hint !== undefined) words[`${form}.${field}.hint`] = hint
    if (why !== undefined) words[`${form}.${field}.why`] = why
  }
  return words
}

import type { Field, Section } from '@cwmis/core/form/definition.ts'

/** The sections of an earlier version, with more behind the one named. */
export function sectionsAfter(
  sections: readonly Section[],
  id: string,
  more: readonly Section[],
): readonly Section[] {
  return sections.flatMap((section) => (section.id === id ? [section, ...more] : [section]))
}

/** The sections of an earlier version, with more questions at the end of those named. */
export function withQuestions(
  sections: readonly Section[],
  more: Readonly<Record<string, readonly Field[]>>,
): readonly Section[] {
  return sections.map((section) => {
    const added = more[section.id]
    return added === undefined ? section : { ...section, fields: [...section.fields, ...added] }
  })
}

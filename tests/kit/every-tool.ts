import { indexContent } from '@cwmis/core/content-index.ts'
import { isTool } from '@cwmis/core/form/body.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { messages } from '@cwmis/practice/languages/en.ts'
import { writeKind } from '../../app/screens/write/tasks.ts'
import { writeWords } from '../../app/screens/write/words.ts'

const index = indexContent(CONTENT)
/** The tools a case at work offers, in their order. */
export const OFFERED = index
  .process()
  .tools.filter(({ subject, from }) => subject === 'case' && from.includes('planning'))
  .map(({ kind }) => kind)

/** Every tool of the practice that the generic screen writes, with the type of its subject. */
export const EVERY = (['report', 'child', 'case'] as const).flatMap((type) =>
  [...new Set(CONTENT.kinds.map(({ kind }) => kind))]
    .filter((kind) => index.newestKind(kind)?.subjects.includes(type))
    .filter((kind) => writeKind(CONTENT, type, kind) !== null && isTool(formOf(kind)))
    .map((kind) => ({ type, kind })),
)

/** The newest form of a kind. */
export function formOf(kind: string) {
  const form = index.form(index.newestKind(kind)?.form ?? '')
  if (!form) throw new Error(`${kind} has no form`)
  return form
}

/** What its form is called. */
export function titleOf(kind: string): string {
  return messages[`${formOf(kind).code.toLowerCase()}.title`] ?? ''
}

/** What the screen is headed with while a tool is filled in. */
export function headingOf(kind: string): string {
  return writeWords[`screens.write.${kind}.heading`] ?? titleOf(kind)
}

/** Is it told to whoever wrote it? What is kept apart whole is not. */
export function isTold(kind: string): boolean {
  const fields = formOf(kind).sections.flatMap((section) => section.fields)
  const open = fields.filter(({ compartment, auto }) => compartment === 'open' && auto !== true)
  return !index.newestKind(kind)?.cover && open.length > 3
}

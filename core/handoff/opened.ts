import type { Field } from '../form/definition.ts'
import type { HandoffDefinition } from './definition.ts'

/** Is a question's answer kept apart, or does it lay a word about one into the open part? */
export function isSealed({ compartment, discloses }: Field): boolean {
  return compartment !== 'open' || discloses !== undefined
}

/** Does the row open the sealed question at `path` to this role? To nobody where no receiver is named. */
export function isOpenedTo(
  { opened = [] }: Pick<HandoffDefinition, 'opened'>,
  path: string,
  receiver: string | null,
): boolean {
  if (receiver === null) return false
  return opened.some(({ paths, to }) => paths.includes(path) && to.includes(receiver))
}

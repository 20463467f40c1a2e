import type { Content } from '@cwmis/core/content.ts'
import { indexContent } from '@cwmis/core/content-index.ts'
import type { MappedEntry } from '@cwmis/core/exchange/connector.ts'
import { splitAnswers } from '@cwmis/core/form/split.ts'

/**
 * An entry of a message with its answers cut into compartments by the form in force of its kind: a connector says what
 * it was told and never where it is kept. What came cut already, and a kind without a form, is given back as it is.
 */
export function inParts(content: Content, entry: MappedEntry): MappedEntry {
  const { kind, answers } = entry
  if (entry.sealed !== undefined) return entry
  const body = indexContent(content).newestKind(kind)?.form
  const form = content.forms.find(({ code, version }) => `${code}@${String(version)}` === body)
  if (form === undefined) return entry
  const { open, ...sealed } = splitAnswers({ form, kind, lists: content.codeLists }, answers)
  return { ...entry, answers: open ?? {}, sealed }
}

import { indexContent } from '@cwmis/core/content-index.ts'
import type { Kind } from '@cwmis/core/entry/kind.ts'
import type { AnswerParts } from '@cwmis/core/form/cut.ts'
import { splitAnswers } from '@cwmis/core/form/split.ts'
import { CONTENT } from '../content.ts'
import type { Said } from './tale.ts'

/** The kind of an entry. @throws RangeError where the practice has none of this name */
export function kindOf({ kind }: Pick<Said, 'kind'>): Kind {
  const found = indexContent(CONTENT).newestKind(kind)
  if (found === null) throw new RangeError(`no kind ${kind}`)
  return found
}

/** Its answers, cut by compartment as its form says. */
export function partsOf(entry: Said): AnswerParts {
  const kind = kindOf(entry)
  const form = indexContent(CONTENT).form(kind.form)
  if (form === null) throw new RangeError(`no form ${kind.form}`)
  const parts = splitAnswers({ form, kind: kind.kind, lists: CONTENT.codeLists }, entry.answers)
  return Object.keys(parts).length === 0 ? { open: {} } : parts
}

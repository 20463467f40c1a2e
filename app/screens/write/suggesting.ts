import type { Content } from '@cwmis/core/content.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import type { Form } from '@cwmis/core/form/definition.ts'
import { splitAnswers } from '@cwmis/core/form/split.ts'
import { type Suggestion, suggestionFor } from '@cwmis/core/subject/suggest.ts'
import { dateOf } from '@cwmis/core/time/instant.ts'

/** A tool being filled in about a subject, now (`asOf`, ISO 8601 UTC). */
interface Tool {
  readonly content: Content
  readonly kind: string
  readonly form: Form
  readonly state: unknown
  readonly asOf: string
}

/** What a risk tool suggests for answers so far: cut as they will be sent, and read from the open part alone. */
export function suggesting(tool: Tool): (answers: Answers) => Suggestion {
  const { content, kind, form, state, asOf } = tool
  return (answers) => {
    const { open = {} } = splitAnswers({ form, kind, lists: content.codeLists }, answers)
    const scope = { answers: open, roots: { state }, withheld: new Set<string>(), asOf }
    return suggestionFor(content, { kind, on: dateOf(asOf) }, scope)
  }
}

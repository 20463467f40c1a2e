import type { Scope } from '@cwmis/core/condition/scope.ts'
import type { Answer, Answers } from '@cwmis/core/form/answer.ts'
import type { CodeList, Form } from '@cwmis/core/form/definition.ts'
import type { ComponentChildren } from 'preact'
import { hasWords } from '../../words/t.ts'

/** A form being filled in, whatever form it is. The parts below render it; screens say what it is for. */
export interface FillProps {
  readonly form: Form
  /** The kinds it becomes: only their sections are asked. */
  readonly kinds: readonly string[]
  readonly lists: readonly CodeList[]
  /** What the person came to do: "Record a visit". */
  readonly heading: string
  /** On the button that signs: "Save the visit". */
  readonly verb: string
  readonly answers: Answers
  /** Where it stopped: a page's or question's id. */
  readonly at: string | null
  readonly savedAt: string | null
  readonly roots: Scope['roots']
  readonly asOf: string
  readonly asksWhen: boolean
  readonly set: (field: string, answer: Answer | undefined) => void
  readonly goTo: (at: string) => void
  readonly stop: () => void
  readonly send: () => void
  readonly sending: boolean
  /** Why it could not be kept, in words. */
  readonly problem: string | null
  /** Why it cannot be signed as it stands, in words. */
  readonly blocked: string | null
  /** What stands above a page with these questions (who might be the same child, whom to call). */
  readonly beside?: (fields: readonly string[]) => ComponentChildren
  /** What stands above the first page: what this is about. */
  readonly intro?: ComponentChildren
  /** What stands in the review before the button (what the receiver will see). */
  readonly before?: ComponentChildren
}

/** Where the words of a form's questions stand: a version published later brings its own, so that older ones keep theirs. */
export function wordsOf({ code, version }: Form): string {
  const own = `${code.toLowerCase()}@${String(version)}`
  return hasWords(`${own}.title`) ? own : code.toLowerCase()
}

/** Id of a question's first control. */
export function controlId(field: string): string {
  return `q-${field.replaceAll('$', '')}`
}

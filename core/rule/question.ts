import type { Compartment } from '../entry/compartment.ts'
import type { Receipt } from '../entry/entry.ts'
import type { Header } from '../entry/header.ts'
import type { Answer, Answers } from '../form/answer.ts'
import { isRows } from '../form/cut.ts'
import { joinAnswers } from '../form/split.ts'
import type { Slices } from '../subject/fold.ts'

/** What the judge is asked. The door has already tested access and form. */
export interface Question {
  readonly header: Header
  /** The draft's answers by compartment. */
  readonly answers: Readonly<Partial<Record<Compartment, Answers>>>
  /** The whole state of the subject before the entry; on a device, the slices it holds. */
  readonly state: Slices
  /** What the author had seen of each slice (opened from the stamp); null = nothing. */
  readonly saw: Receipt['saw']
  /** The states of the other subjects a rule asks for (`evidenceFor`), by subject key. */
  readonly evidence: { readonly [subjectKey: string]: Slices }
  /** What the author holds: every role code, and the desks of their posts. */
  readonly roles: readonly string[]
  readonly desks: readonly string[]
  readonly asOf: string
}

/** The draft's answers as its author gave them: cut ones whole again, with no mark that more stands elsewhere. */
export function allAnswers({ answers }: Pick<Question, 'answers'>): Answers {
  return unmarked(joinAnswers(answers))
}

function unmarked(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([field, answer]) => [field, whole(answer)]),
  )
}

function whole(answer: Answer): Answer {
  if (!('v' in answer)) return answer
  if (!isRows(answer.v)) return { v: answer.v }
  return { v: answer.v.map(({ id, cells }) => ({ id, cells: unmarked(cells) })) }
}

import type { Compartment } from '../entry/compartment.ts'
import type { Receipt } from '../entry/entry.ts'
import type { Header } from '../entry/header.ts'
import type { Answer, Answers } from '../form/answer.ts'
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

/** The draft's answers as its author gave them: an answer cut across compartments is whole again. */
export function allAnswers({ answers }: Pick<Question, 'answers'>): Answers {
  const whole: Record<string, Answer> = {}
  for (const part of Object.values(answers)) {
    for (const [field, answer] of Object.entries(part)) whole[field] = joined(whole[field], answer)
  }
  return whole
}

function joined(one: Answer | undefined, other: Answer): Answer {
  if (one === undefined || !('v' in one)) return 'v' in other || one === undefined ? other : one
  if (!('v' in other)) return one
  if (!Array.isArray(one.v) || !Array.isArray(other.v)) return one
  return { v: [...one.v, ...other.v] }
}

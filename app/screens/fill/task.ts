import type { When } from '@cwmis/core/entry/header.ts'
import type { Subject } from '@cwmis/core/entry/subject.ts'
import type { Answer, Answers } from '@cwmis/core/form/answer.ts'
import type { ComponentChildren } from 'preact'
import type { DraftEntry } from '../../hooks/write.ts'
import type { Choice } from '../../parts/combobox.tsx'

/** What is filled in so far, and the way to change it, for what stands beside the questions. */
export interface Filling {
  readonly answers: Answers
  readonly set: (field: string, answer: Answer | undefined) => void
}

/** One thing to fill in and sign: which kinds it becomes, about what, and what follows. */
export interface Task {
  /** Name of its draft; stable, so that it is found again. */
  readonly key: string
  /** Kinds of one form; the first one's newest version names the form. */
  readonly kinds: readonly string[]
  readonly subject: Subject | null
  readonly heading: string
  readonly verb: string
  readonly back: string
  /** The open state its conditions may ask about (`$state`). */
  readonly state?: unknown
  readonly asksWhen?: boolean
  /** Answers it begins with. */
  readonly prefill?: Answers
  /** What a `ref` may point at, where that is not the whole directory. */
  readonly targets?: (answers: Answers) => Readonly<Record<string, readonly Choice[]>>
  /** The codes of a list that are offered, where that is not the whole list. */
  readonly codes?: Readonly<Record<string, readonly string[]>>
  /** What keeps it from being signed (a decision or a hand-off may need an answer): a message key, or null. */
  readonly blocked?: (answers: Answers) => string | null
  /** The bundles to sign, in order: a form that holds facts and a decision becomes two, facts first. */
  readonly bundles: (
    answers: Answers,
    happenedOn: When | undefined,
  ) => readonly (readonly DraftEntry[])[]
  readonly urgent?: (answers: Answers) => boolean
  readonly beside?: (fields: readonly string[], filling: Filling) => ComponentChildren
  readonly intro?: ComponentChildren
  readonly before?: (answers: Answers) => ComponentChildren
  /** What the receipt offers next. */
  readonly next?: (answers: Answers) => ComponentChildren
}

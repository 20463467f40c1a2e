import type { Purpose } from '@cwmis/core/access/access.ts'
import type { Subject, SubjectType } from '@cwmis/core/entry/subject.ts'
import type { Grain } from '@cwmis/core/indicator/period.ts'

/** `purpose` null: the caller did not say why. */
export interface SubjectQuestion {
  readonly subject: Subject
  readonly purpose: Purpose | null
  readonly before: string | null
}

/** `on`: an instant; what had been recorded by then. Null: everything. */
export interface TimelineQuestion {
  readonly subject: Subject
  readonly purpose: Purpose | null
  readonly on: string | null
}

export interface WorklistQuestion {
  readonly desk: string
  readonly purpose: Purpose | null
  readonly type: SubjectType | null
  readonly after: string | null
}

/** `start` is the first day of the period; `place` null the nation. */
export interface NumbersQuestion {
  readonly indicator: string
  readonly grain: Grain
  readonly start: string
  readonly place: string | null
}

export interface SearchQuestion {
  readonly text: string
  readonly purpose: Purpose | null
  readonly types: readonly SubjectType[]
}

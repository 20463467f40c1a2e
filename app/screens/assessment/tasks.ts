import type { CaseState } from '@cwmis/core/subject/case/state.ts'

/** How far a part of the assessment is. */
export type PartStatus = 'not-started' | 'in-progress' | 'completed'

/** One line of the task list: its words' key, where it is filled in, how far it is. */
export interface Part {
  readonly words: string
  readonly to: string
  readonly status: PartStatus
  /** When it was last done. */
  readonly on: string | null
}

interface Look {
  readonly id: string
  readonly state: CaseState
  /** The parts of life in the order of the list. */
  readonly domains: readonly string[]
  /** Names of the drafts that were begun. */
  readonly drafts: ReadonlySet<string>
}

/** The parts of the assessment: with whom one talked, the parts of life, what it means. */
export function partsOf({ id, state, domains, drafts }: Look): readonly Part[] {
  const { assessment } = state
  function part(words: string, kind: string, more: { row?: string; on: string | null }): Part {
    const row = more.row ?? ''
    const begun = drafts.has([kind, id, row].join(':'))
    const done = more.on === null ? 'not-started' : 'completed'
    const to = `/cases/${id}/write/${kind}${row === '' ? '' : `/${row}`}`
    return { words, to, status: begun ? 'in-progress' : done, on: more.on }
  }
  const on = (domain: string) =>
    assessment?.domains.find((one) => one.domain === domain)?.on ?? null
  return [
    part('screens.assessment.talk', 'assessment-begun', { on: assessment?.begunOn ?? null }),
    ...domains.map((row) => part(`codes.domains.${row}`, 'domain-assessed', { row, on: on(row) })),
    part('screens.assessment.conclusion', 'assessment-completed', {
      on: assessment?.completed?.on ?? null,
    }),
  ]
}

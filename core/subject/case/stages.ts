import type { Stage } from '../../entry/process.ts'
import type { Moment } from '../moment.ts'
import type { CaseState, StageMark } from './state.ts'

/**
 * The rail after an entry. A stage is done once one of its kinds was kept. A stage whose tool is not in use
 * is passed with a mark of its own as soon as the work is beyond it; an undone stage the work went past is
 * skipped; the first undone one after all that is done is now. A stage beside the rail is not on it. Reopening clears what came after registration.
 */
export function stagesAfter(state: CaseState, moment: Moment): CaseState {
  const { header } = moment.entry
  const stages = moment.index.process().stages.filter((stage) => stage.beside !== true)
  const before = header.kind === 'case-reopened' ? reopened(state.stages, stages) : state.stages
  const done = stages.map((stage) => {
    const known = before.find((mark) => mark.stage === stage.name)
    if (known?.entry !== undefined) return known
    if (!stage.doneBy.includes(header.kind)) return { stage: stage.name }
    return { stage: stage.name, at: moment.on, entry: header.id }
  })
  const marks = marked(stages, done).map((mark, at) => unlessSame(state.stages[at], mark))
  const isSame = marks.every((mark, at) => mark === state.stages[at])
  return isSame && marks.length === state.stages.length ? state : { ...state, stages: marks }
}

/** The mark that stood, where nothing of it changed. */
function unlessSame(was: StageMark | undefined, is: StageMark): StageMark {
  if (was === undefined || was.stage !== is.stage || was.mark !== is.mark) return is
  return was.at === is.at && was.entry === is.entry ? was : is
}

type Done = Pick<StageMark, 'stage' | 'at' | 'entry'>

function marked(stages: readonly Stage[], done: readonly Done[]): readonly StageMark[] {
  const last = done.findLastIndex((mark) => mark.entry !== undefined)
  const now = done.findIndex((_, at) => at > last && stages[at]?.toolInUse === true)
  return done.map((mark, at) => ({ ...mark, mark: markAt({ at, last, now, stages, mark }) }))
}

interface Node {
  readonly at: number
  readonly last: number
  readonly now: number
  readonly stages: readonly Stage[]
  readonly mark: Done
}

function markAt({ at, last, now, stages, mark }: Node): StageMark['mark'] {
  if (mark.entry !== undefined) return 'done'
  if (at === now) return 'now'
  if (at > last && at > now) return 'future'
  return stages[at]?.toolInUse === true ? 'skipped' : 'no-tool'
}

/** After reopening, only the work up to registration still counts as done. */
function reopened(marks: readonly StageMark[], stages: readonly Stage[]): readonly StageMark[] {
  const registration = stages.findIndex((stage) => stage.doneBy.includes('case-registered'))
  const kept = stages.slice(0, registration + 1).map((stage) => stage.name)
  return marks.filter((mark) => kept.includes(mark.stage))
}

/** A hidden entry did not do a stage's work. */
export function forgetStages(state: CaseState, entry: string): CaseState {
  const stages = state.stages.map((mark) =>
    mark.entry === entry ? { stage: mark.stage, mark: 'future' as const } : mark,
  )
  return { ...state, stages }
}

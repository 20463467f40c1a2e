import type { Clock, ClockDefinition } from '@cwmis/core/clock/clock.ts'
import type { CaseState } from '@cwmis/core/subject/case/state.ts'
import type { ChildState } from '@cwmis/core/subject/child/state.ts'
import { ageWords, calledBy } from './child-words.ts'
import { codeWords, type Sheet, type SheetBlock, type SheetWords, sheetReference } from './sheet.ts'

/** What a facesheet is made of: the case and, where the reader may see it, the child. */
export interface FacesheetOf {
  readonly id: string
  readonly state: CaseState
  readonly child: ChildState | null
  readonly clocks: readonly ClockDefinition[]
}

const MOST_ROWS = 8
const MOST_CONCERNS = 4

/**
 * The first page of a case file: who, how safe, where in the process, what is agreed. For colleagues, never for the
 * family. Practice targets are not printed: only limits of the law are.
 */
export function facesheet(of: FacesheetOf, words: SheetWords): Sheet {
  const { say } = words
  return {
    name: 'facesheet',
    title: say('paper.facesheet.title'),
    reference: sheetReference(of.id),
    large: false,
    blocks: [
      childBlock(of.child, words),
      caseBlock(of.state, words),
      safetyBlock(of.state, words),
      ...limitsBlock(of, words),
      ...planBlocks(of.state, words),
    ],
  }
}

function childBlock(child: ChildState | null, words: SheetWords): SheetBlock {
  const { say } = words
  const heading = say('paper.child')
  if (child === null) return { sort: 'lines', heading, lines: [say('paper.child-not-here')] }
  const name = calledBy(child.names) ?? say('paper.no-name')
  const others = child.names.map((one) => one.name).filter((one) => one !== name)
  const facts = [
    { label: say('paper.name'), words: name },
    { label: say('paper.other-names'), words: others.join(', ') || '—' },
    { label: say('paper.number'), words: child.number ?? '—' },
    { label: say('paper.sex'), words: codeWords(words, 'sex', child.sex) },
    { label: say('paper.age'), words: ageWords(child.born, words) },
    { label: say('paper.home'), words: homeOf(child, words) },
  ]
  return { sort: 'facts', heading, facts }
}

function homeOf({ home }: ChildState, { place }: SheetWords): string {
  if (home === null) return '—'
  return [home.text, home.place && place(home.place)].filter(Boolean).join(', ') || '—'
}

function caseBlock(state: CaseState, words: SheetWords): SheetBlock {
  const { say } = words
  const now = state.stages.find((stage) => stage.mark === 'now')
  const desk = state.owner.desk === null ? null : words.office(state.owner.desk)
  const person = state.owner.actor === null ? null : words.person(state.owner.actor)
  const facts = [
    { label: say('paper.stage'), words: now ? say(`stages.${now.stage}`) : '—' },
    {
      label: say('paper.responsible'),
      words: [person, desk?.name].filter(Boolean).join(', ') || '—',
    },
    { label: say('paper.risk'), words: codeWords(words, 'risk', state.risk) },
    { label: say('paper.concerns'), words: concernsOf(state, words) },
  ]
  return { sort: 'facts', heading: say('paper.case'), facts }
}

function concernsOf(state: CaseState, words: SheetWords): string {
  const shown = state.concerns
    .slice(0, MOST_CONCERNS)
    .map((code) => codeWords(words, 'concerns', code))
  const hidden = state.concernElsewhere ? [words.say('paper.concern-recorded')] : []
  return [...shown, ...hidden].join(', ') || '—'
}

function safetyBlock(state: CaseState, words: SheetWords): SheetBlock {
  const { say, day } = words
  const { safety, visits, nextVisitOn } = state
  const last = visits[0]
  const next = safety?.nextContactOn ?? nextVisitOn
  const facts = [
    {
      label: say('paper.safe-where'),
      words: codeWords(words, 'safety-decisions', safety?.decision ?? null),
    },
    { label: say('paper.last-seen'), words: last ? day(last.happenedOn) : '—' },
    { label: say('paper.next-seen'), words: next ? day(next) : '—' },
  ]
  return { sort: 'facts', heading: say('paper.safety'), facts }
}

/** A limit of the law that runs. What hides its own name on screens hides it on paper from everybody. */
function limitsBlock({ state, clocks }: FacesheetOf, words: SheetWords): readonly SheetBlock[] {
  const running = state.clocks.filter((one) => one.sort === 'legal' && one.stoppedAt === null)
  if (running.length === 0) return []
  const name = ({ clock }: Clock): string => {
    const covered = clocks.find((one) => one.name === clock)?.compartment !== undefined
    return words.say(`clocks.${clock}.${covered ? 'cover' : 'label'}`)
  }
  const facts = running.map((one) => ({ label: name(one), words: words.day(one.dueAt) }))
  return [{ sort: 'facts', heading: words.say('paper.limits'), facts }]
}

function planBlocks({ plan }: CaseState, words: SheetWords): readonly SheetBlock[] {
  const { say, day } = words
  const heading = say('paper.plan')
  if (plan === null) return [{ sort: 'lines', heading, lines: [say('paper.no-plan')] }]
  const rows = plan.actions
    .slice(0, MOST_ROWS)
    .map((one) => [
      one.what || '—',
      one.who ?? '—',
      one.due ? day(one.due) : '—',
      codeWords(words, 'action-status', one.status),
    ])
  const more = plan.actions.length - rows.length
  const heads = ['what', 'who', 'due', 'status'].map((head) => say(`paper.plan.${head}`))
  const rest = more > 0 ? [say('paper.plan.more', { more })] : []
  const wish = plan.child?.wish ? [say('paper.wish', { wish: plan.child.wish })] : []
  const lines = [...rest, ...wish]
  const after: SheetBlock[] = lines.length > 0 ? [{ sort: 'lines', heading: '', lines }] : []
  return [{ sort: 'table', heading, heads, rows }, ...after]
}

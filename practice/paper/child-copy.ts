import type { CaseState, Plan, PlanAction } from '@cwmis/core/subject/case/state.ts'
import type { ChildState } from '@cwmis/core/subject/child/state.ts'
import { calledBy } from './child-words.ts'
import { type Sheet, type SheetBlock, type SheetWords, sheetReference } from './sheet.ts'
import { tells } from './telling.ts'

export interface ChildCopyOf {
  readonly id: string
  readonly state: CaseState
  readonly child: ChildState | null
  readonly for: 'plan-8' | 'plan-14'
  /** Somebody judged that the child's own words may be seen where the child keeps the paper. */
  readonly ownWords: boolean
}

/** What an eight-year-old can hold; an older child gets all of them, by area of life. */
const MOST_STEPS = { 'plan-8': 5, 'plan-14': 10 } as const

/**
 * One page of the plan for the child to keep: what the child wanted, what was decided, what happens next, whom to
 * ask. No concern stands on it, since others at home may read it: steps are named by area of life, never in the
 * officer's words; the child's own words only where somebody judged it safe, and never when they tell a concern.
 */
export function childCopy(of: ChildCopyOf, words: SheetWords): Sheet {
  const { say } = words
  const age = of.for
  const { plan, owner } = of.state
  const officer = owner.actor === null ? null : words.person(owner.actor)
  const name = of.child && calledBy(of.child.names)
  const who = officer ?? say('paper.copy.your-worker')
  return {
    name: age,
    title: say('paper.copy.title'),
    reference: sheetReference(of.id),
    large: age === 'plan-8',
    blocks: [
      {
        sort: 'lines',
        heading: '',
        lines: [greeting(name, say(`paper.copy.${age}.hello`), words)],
      },
      wishBlock(of, words),
      ...(plan === null ? [] : stepsBlocks(plan, age, words)),
      {
        sort: 'lines',
        heading: say('paper.copy.ask'),
        lines: [say(`paper.copy.${age}.ask`, { who }), say('paper.copy.helpline')],
      },
    ],
  }
}

function greeting(name: string | null, hello: string, { say }: SheetWords): string {
  return name === null ? hello : `${say('paper.copy.dear', { name })} ${hello}`
}

function wishBlock(of: ChildCopyOf, words: SheetWords): SheetBlock {
  const { say } = words
  const part = of.state.plan?.child ?? null
  const wish = part?.wish ?? null
  const lines =
    wish === null
      ? [say(`paper.copy.${of.for}.no-wish`)]
      : [
          of.ownWords && !tells(wish) ? `“${wish}”` : say(`paper.copy.${of.for}.wish-kept`),
          ...decided(of.for, part?.decision ?? null, words),
        ]
  return { sort: 'lines', heading: say('paper.copy.wish'), lines }
}

/** What was decided about the wish, in words for that age; nothing where nobody decided yet. */
function decided(
  age: ChildCopyOf['for'],
  decision: string | null,
  { say }: SheetWords,
): readonly string[] {
  const known = DECISIONS.find((one) => one === decision)
  return known === undefined ? [] : [say(`paper.copy.${age}.decided.${known}`)]
}

function stepsBlocks(
  plan: Plan,
  age: ChildCopyOf['for'],
  words: SheetWords,
): readonly SheetBlock[] {
  const { say, day } = words
  const open = plan.actions.filter(({ status }) => status === 'planned' || status === 'doing')
  const step = ({ track, due }: PlanAction): string => {
    const area = STEPS.find((one) => one === track) ?? 'OTHER'
    const what = say(`paper.copy.${age}.step.${area}`)
    return due === null ? what : `${what}, ${say('paper.copy.by', { on: day(due) })}`
  }
  const lines = [...new Set(open.map(step))].slice(0, MOST_STEPS[age])
  const heading = say('paper.copy.steps')
  const review =
    plan.reviewOn === null ? [] : [say(`paper.copy.${age}.review`, { on: day(plan.reviewOn) })]
  return [{ sort: 'lines', heading, lines: [...lines, ...review] }]
}

const DECISIONS = ['followed', 'partly', 'not-followed'] as const

/** The areas of life a child may read on paper; whatever else a step belongs to is told as a person's help. */
const STEPS = ['HEALTH', 'EDUCATION', 'CARE'] as const

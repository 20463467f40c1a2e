import type { Answers } from '../../form/answer.ts'
import type { Moment } from '../moment.ts'
import { codesOf, textOf } from '../read.ts'
import { cut } from '../short.ts'
import type { CaseState, ChildPart, Plan } from './state.ts'

/** A longer wish is read in the entry, whole and in the child's words. */
const LONGEST_WISH = 160
const MOST_WAYS = 6

/** The child's part as a plan says it; null where it says nothing of it. */
export function childPart(answers: Answers): ChildPart | null {
  const part: ChildPart = {
    wish: cut(textOf(answers, 'childWish'), LONGEST_WISH),
    language: textOf(answers, 'childWishLanguage'),
    tookPart: codesOf(answers, 'tookPart').slice(0, MOST_WAYS),
    decision: textOf(answers, 'wishDecision'),
    ...told(answers),
  }
  const { tookPart, ...rest } = part
  const isEmpty = tookPart.length === 0 && Object.values(rest).every((one) => one === null)
  return isEmpty ? null : part
}

function told(answers: Answers): Pick<ChildPart, 'toldBy' | 'toldOn' | 'toldLanguage'> {
  return {
    toldBy: textOf(answers, 'toldBy'),
    toldOn: textOf(answers, 'toldOn'),
    toldLanguage: textOf(answers, 'toldLanguage'),
  }
}

const UNSAID: ChildPart = {
  wish: null,
  language: null,
  tookPart: [],
  decision: null,
  toldBy: null,
  toldOn: null,
  toldLanguage: null,
}

/** The child was told: said of the plan that is named, else of the one in force. */
export function childTold(state: CaseState, { answers }: Moment): CaseState {
  const meant = textOf(answers, 'plan') ?? state.plan?.entry ?? null
  function withTold(plan: Plan | null): Plan | null {
    if (plan === null || plan.entry !== meant) return plan
    return { ...plan, child: { ...(plan.child ?? UNSAID), ...told(answers) } }
  }
  return { ...state, plan: withTold(state.plan), draftPlan: withTold(state.draftPlan) }
}

import type { CaseState } from '@cwmis/core/subject/case/state.ts'
import type { Act } from '../shared/acts.tsx'
import type { May } from '../shared/use-may.ts'

/** The case as it stands, for whom, and what they may write. */
export interface CaseLook {
  readonly id: string
  readonly state: CaseState
  readonly actor: string
  readonly may: May
  /** A report to a court is written, and this person reads it. */
  readonly courtReport: boolean
}

const SAFETY = 'screens.write.safety-assessed.heading'

/** What can be done with the case now, what comes next first. */
export function nextActs({ id, state, actor, may, courtReport }: CaseLook): readonly Act[] {
  const acts: Act[] = []
  function offer(kind: string, words: string, path: string): void {
    if (may.now('case', state.status, kind)) acts.push({ words, to: `/cases/${id}/${path}` })
  }
  const { draftPlan, plan, closure } = state
  const drafted = draftPlan?.status === 'drafted'
  if (closure && closure.by !== actor)
    offer('case-closed', 'screens.case.decide-closure', 'closure-decision')
  if (drafted && draftPlan.author !== actor)
    offer('plan-approved', 'screens.case.decide-plan', 'plan-decision')
  if (courtReport) offer('inquiry-approved', 'screens.court-report.link', 'court-report')
  if (!drafted) {
    const words =
      plan || draftPlan ? 'screens.case.change-plan' : 'screens.write.plan-drafted.heading'
    if (!plan || draftPlan) offer('plan-drafted', words, 'plan')
  }
  if (!state.safety) offer('safety-assessed', SAFETY, 'write/safety-assessed')
  if (!state.assessment?.completed) offer('domain-assessed', 'screens.case.assess', 'assessment')
  if (plan?.child?.decision && plan.child.toldOn === null)
    offer('child-told', 'screens.write.child-told.heading', 'write/child-told')
  offer('visit-recorded', 'screens.write.visit-recorded.heading', 'visit')
  offer('referral-made', 'screens.write.referral-made.heading', 'handoff')
  if (!closure) offer('closure-requested', 'screens.write.closure-requested.heading', 'closure')
  offer('case-reopened', 'screens.write.case-reopened.heading', 'write/case-reopened')
  return state.status === 'closed' ? acts.filter((act) => act.to.endsWith('case-reopened')) : acts
}

const RARE = [
  'plan-drafted',
  'safety-assessed',
  'domain-assessed',
  'consent-recorded',
  'consent-withdrawn',
  'review-held',
  'supervisor-looked',
  'risk-screened',
  'risk-raised',
  'risk-lowered',
  'placed',
  'placement-ended',
  'track-ended',
  'child-arrested',
  'child-released',
  'clock-paused',
  'clock-resumed',
  'case-assigned',
  'officer-excluded',
] as const

const OWN_PAGES: Readonly<Record<string, string>> = {
  'plan-drafted': 'plan',
  'domain-assessed': 'assessment',
  placed: 'placed',
}

/** What is done now and then, behind "More". */
export function rareActs({ id, state, may }: CaseLook): readonly Act[] {
  if (state.status === 'closed') return []
  return RARE.filter((kind) => may.now('case', state.status, kind)).map((kind) => ({
    words: kind === 'domain-assessed' ? 'screens.case.assess' : `screens.write.${kind}.heading`,
    to: `/cases/${id}/${OWN_PAGES[kind] ?? `write/${kind}`}`,
  }))
}

import type { CaseState } from '@cwmis/core/subject/case/state.ts'
import { Go } from '../../parts/go.tsx'
import { Page } from '../../parts/page.tsx'
import { StatusTag } from '../../parts/tag.tsx'
import { dayText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { shortRef } from '../shared/subject-words.ts'
import type { Part } from './tasks.ts'

interface AssessmentViewProps {
  readonly id: string
  readonly state: CaseState
  readonly parts: readonly Part[]
  readonly actor: string
  readonly writes: boolean
  readonly agrees: boolean
}

/** The parts of the assessment and how far each is; the supervisor's agreement closes it. */
export function AssessmentView(props: AssessmentViewProps) {
  const { id, parts, writes } = props
  const done = parts.filter(({ status }) => status === 'completed').length
  const heading = t('screens.assessment.heading')
  return (
    <Page heading={heading} title={`${heading} ${shortRef(id)}`} back={`/cases/${id}`}>
      <p>{t('screens.assessment.intro')}</p>
      <p>{t('screens.assessment.done', { done, count: parts.length })}</p>
      <ul class="cards">
        {parts.map((part) => (
          <li class="card" key={part.to}>
            {writes ? <Go to={part.to}>{t(part.words)}</Go> : t(part.words)}{' '}
            <StatusTag words={statusWords(part)} />
          </li>
        ))}
        <Agreement {...props} />
      </ul>
    </Page>
  )
}

function statusWords({ status, on }: Part): string {
  if (status === 'completed' && on !== null) {
    return t('screens.assessment.completed', { on: dayText(on) })
  }
  return t(`screens.assessment.${status}`)
}

function Agreement({ id, state, actor, agrees }: AssessmentViewProps) {
  const completed = state.assessment?.completed ?? null
  const agreed = state.assessment?.approvedBy !== null && completed !== null
  const mayAgree = agrees && completed !== null && completed.by !== actor && !agreed
  const words = t('screens.assessment.agree')
  return (
    <li class="card">
      {mayAgree ? <Go to={`/cases/${id}/write/assessment-approved`}>{words}</Go> : words}{' '}
      <StatusTag words={t(agreementKey({ completed, agreed, actor }))} />
    </li>
  )
}

function agreementKey(look: {
  readonly completed: { readonly by: string } | null
  readonly agreed: boolean
  readonly actor: string
}): string {
  if (look.completed === null) return 'screens.assessment.waits'
  if (look.agreed) return 'screens.assessment.agreed'
  return look.completed.by === look.actor ? 'screens.assessment.own' : 'screens.assessment.open'
}

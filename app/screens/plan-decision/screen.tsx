import { useSubject } from '../../hooks/subject.ts'
import type { ScreenProps } from '../../screen.ts'
import { NotFound } from '../not-found/view.tsx'
import { lastAnswers } from '../shared/last-answers.ts'
import { Missing } from '../shared/states.tsx'
import { useMay } from '../shared/use-may.ts'
import { useWho } from '../shared/who.ts'
import { PlanDecisionView } from './view.tsx'

/** For the supervisor's post: never for whoever wrote the plan. */
export default function PlanDecisionScreen({ parts }: ScreenProps) {
  const id = parts['id'] ?? ''
  const view = useSubject('case', id)
  const may = useMay()
  const session = useWho()
  if (!may.write('plan-approved')) return <NotFound />
  if (!view.ready) return <Missing why={view.why} />
  return (
    <PlanDecisionView
      id={id}
      state={view.state}
      answers={lastAnswers('plan-drafted', view.entries, view.slices)}
      own={view.state.draftPlan?.author === session.actor}
    />
  )
}

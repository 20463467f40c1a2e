import type { SubjectView } from '../../hooks/subject.ts'
import { textOf } from '../../parts/fields/values.ts'
import { Notice } from '../../parts/notice.tsx'
import { t } from '../../words/t.ts'
import { lastAnswers } from '../shared/last-answers.ts'

/** Why the last draft came back, above the plan that is being changed. */
export function EntryReturned({ view }: { readonly view: SubjectView<'case'> }) {
  if (view.state.draftPlan?.status !== 'returned') return null
  const why = textOf(lastAnswers('plan-returned', view.entries, view.slices)['comment'])
  return (
    <Notice tone="soon" title={t('screens.plan.returned')}>
      <p>{why}</p>
    </Notice>
  )
}

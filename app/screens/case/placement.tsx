import type { CaseState } from '@cwmis/core/subject/case/state.ts'
import { Go } from '../../parts/go.tsx'
import { dayText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'

/** In which home the child lives, as this case knows, and when that is looked at again. */
export function LivesIn({ placement }: Pick<CaseState, 'placement'>) {
  if (!placement) return null
  return (
    <p>
      <Go to={`/homes/${placement.home}`}>
        {t('screens.home.lives', { on: dayText(placement.since) })}
      </Go>
      {placement.reviewOn && (
        <> · {t('screens.home.review', { on: dayText(placement.reviewOn) })}</>
      )}
    </p>
  )
}

import type { HomeAnswer } from '@cwmis/core/wire/homes.ts'
import type { Asked } from '../../hooks/lists.ts'
import { Go } from '../../parts/go.tsx'
import { Titled } from '../../parts/titled.tsx'
import { dayText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { Freshness } from '../shared/states.tsx'

/** The children one may see here by name; of all others how many there are. */
export function Residents({ asked }: { readonly asked: Asked<HomeAnswer> }) {
  const [living] = asked.lines
  const others = living ? living.residents - living.lines.length : 0
  return (
    <Titled heading={t('screens.home.residents')}>
      <Freshness asked={asked} />
      <ul class="plain-list">
        {living?.lines.map((one) => (
          <li key={one.case}>
            <Go to={`/cases/${one.case}`}>{one.name ?? t('screens.no-name')}</Go>{' '}
            {t('screens.home.since', { on: dayText(one.since) })}
            {one.reviewOn !== null && (
              <> · {t('screens.home.review', { on: dayText(one.reviewOn) })}</>
            )}
          </li>
        ))}
      </ul>
      {living && <p>{t('screens.home.others', { count: others })}</p>}
    </Titled>
  )
}

import { t } from '../words/t.ts'
import type { Place } from './frame.tsx'
import { Go } from './go.tsx'
import { Icon } from './icon.tsx'
import { PlaceCount } from './side-rail.tsx'

/** At most four places in the thumb's reach, each a picture and a word. */
export function BottomBar({
  tabs,
  here,
}: {
  readonly tabs: readonly Place[]
  readonly here: string
}) {
  return (
    <nav class="bottom" aria-label={t('parts.nav.main')}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.to}>
            <Go
              to={tab.to}
              current={tab.to === here}
              class={tab.icon === 'report' ? 'tab tab-report' : 'tab'}
            >
              <Icon name={tab.icon} />
              <span>{t(tab.words)}</span>
              <PlaceCount count={tab.count} />
            </Go>
          </li>
        ))}
      </ul>
    </nav>
  )
}

import { Go } from '../../parts/go.tsx'
import { Icon } from '../../parts/icon.tsx'
import { t } from '../../words/t.ts'
import { placesFor, tabsFor } from '../places.ts'
import { useMay } from '../shared/use-may.ts'

/** What a phone's bar has no room for; a wide screen has it all at its left. */
export function MorePlaces() {
  const may = useMay()
  const shown = new Set(tabsFor(may, 0).map((tab) => tab.to))
  return (
    <details class="more-places">
      <summary>{t('screens.today.more-places')}</summary>
      <ul class="plain-list">
        {placesFor(may, 0)
          .filter((place) => !shown.has(place.to))
          .map((place) => (
            <li key={place.to}>
              <Go to={place.to} class="more-place">
                <Icon name={place.icon} /> {t(place.words)}
              </Go>
            </li>
          ))}
      </ul>
    </details>
  )
}

import { t } from '../words/t.ts'
import type { Place } from './frame.tsx'
import { Go } from './go.tsx'
import { Icon } from './icon.tsx'

/** The way to everything, on wide screens. */
export function SideRail({
  places,
  here,
}: {
  readonly places: readonly Place[]
  readonly here: string
}) {
  return (
    <nav class="side" aria-label={t('parts.nav.all')}>
      <ul>
        {places.map((place) => (
          <li key={place.to}>
            <Go to={place.to} current={place.to === here}>
              <Icon name={place.icon} /> {t(place.words)} <PlaceCount count={place.count} />
            </Go>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** How many things wait there; nothing when none does. */
export function PlaceCount({ count }: { readonly count: number | undefined }) {
  if (!count) return null
  return (
    <span class="count">
      {count}
      <span class="unseen"> {t('parts.nav.waiting')}</span>
    </span>
  )
}

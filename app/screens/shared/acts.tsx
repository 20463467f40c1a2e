import { Go } from '../../parts/go.tsx'
import { t } from '../../words/t.ts'
import { useOffering } from '../command/offers.ts'

/** Something that can be done here now: its words' key and where. */
export interface Act {
  readonly words: string
  readonly to: string
}

/** What can be done here, each a link to its own page; the first one is what comes next. */
export function Acts({ acts }: { readonly acts: readonly Act[] }) {
  useOffering(acts)
  if (acts.length === 0) return null
  return (
    <ul class="acts">
      {acts.map((act, place) => (
        <li key={act.to}>
          <Go to={act.to} class={place === 0 ? 'button' : 'button button-quiet'}>
            {t(act.words)}
          </Go>
        </li>
      ))}
    </ul>
  )
}

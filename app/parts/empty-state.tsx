import { t } from '../words/t.ts'
import { Go } from './go.tsx'

/** Why a list is empty: nothing came yet, nothing matches, or it is not on this phone. */
export type Emptiness = 'none-yet' | 'no-match' | 'not-here'

interface EmptyProps {
  readonly why: Emptiness
  /** The sentence for this list: what will appear here, or what is looked for elsewhere. */
  readonly words: string
  readonly action?: { readonly to: string; readonly words: string }
}

/** Says that the list did load and why there is nothing in it. */
export function EmptyState({ why, words, action }: EmptyProps) {
  return (
    <div class="empty">
      <p class="empty-title">{t(`parts.empty.${why}`)}</p>
      <p>{words}</p>
      {action && (
        <p>
          <Go to={action.to}>{action.words}</Go>
        </p>
      )}
    </div>
  )
}

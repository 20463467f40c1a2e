import { Notice } from '../../../parts/notice.tsx'
import { t } from '../../../words/t.ts'
import type { Telling } from './use-telling.ts'

/** What a step brought: done, a key to hand over, or why not. What is wrong with a field stands beside it too. */
export function Told({ telling }: { readonly telling: Telling }) {
  const { is, why, secret } = telling
  if (is === 'refused')
    return <Notice tone="late" title={t(`screens.partners.refusal.${why}`)} live />
  if (is === 'proposed') return <Notice title={t('screens.partners.told')} live />
  if (is !== 'settled') return null
  if (secret === null) return <Notice title={t('screens.partners.done')} live />
  return (
    <Notice tone="asked" title={t('screens.partners.first-key')} live>
      <p>
        <code class="secret">{secret}</code>
      </p>
      <p>{t('screens.partners.key.why')}</p>
    </Notice>
  )
}

import { usePractice } from '../../hooks/practice.ts'
import { useWalk } from '../../hooks/walk.ts'
import { Button } from '../../parts/button.tsx'
import { Go } from '../../parts/go.tsx'
import { skipWalk } from '../../practice-mode/walk.ts'
import { t } from '../../words/t.ts'

/** Offered on the first screen until somebody begins it or puts it off; afterwards it is found under Help. */
export function WalkOffer() {
  const { state, keep, now } = useWalk()
  const practice = usePractice()
  if (practice || state !== null) return null
  return (
    <section class="walk" aria-label={t('screens.walk-through.label')} data-no-print>
      <p>{t('screens.walk-through.offer')}</p>
      <p class="practice-ways">
        <Go to="/walk-through" class="button">
          {t('screens.walk-through.offer.go')}
        </Go>
        <Button look="quiet" press={() => keep(skipWalk(null, now()))}>
          {t('screens.walk-through.offer.later')}
        </Button>
      </p>
    </section>
  )
}

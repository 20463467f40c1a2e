import { beginPractice, usePractice } from '../../hooks/practice.ts'
import { Button } from '../../parts/button.tsx'
import { Go } from '../../parts/go.tsx'
import { Page } from '../../parts/page.tsx'
import { t } from '../../words/t.ts'

/** What practice is, its beginning, and the ways out. */
export default function PracticeScreen() {
  const practice = usePractice()
  return (
    <Page heading={t('screens.practice.heading')} back="/settings">
      <p>{t('screens.practice.what')}</p>
      <p>{t('screens.practice.danger')}</p>
      {practice ? (
        <p>{t('screens.practice.here')}</p>
      ) : (
        <p class="actions">
          <Button press={beginPractice}>{t('screens.practice.begin')}</Button>
        </p>
      )}
      <p>
        <Go to="/walk-through">{t('screens.walk-through.heading')}</Go>
      </p>
    </Page>
  )
}

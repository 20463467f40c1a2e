import { Go } from '../../parts/go.tsx'
import { Page } from '../../parts/page.tsx'
import { t } from '../../words/t.ts'

/**
 * Shown alike for what does not exist and for what this person may not open:
 * nobody learns from us that a file exists.
 */
export function NotFound() {
  return (
    <Page heading={t('screens.not-found.heading')}>
      <p>{t('screens.not-found.why')}</p>
      <p>{t('screens.not-found.safe')}</p>
      <p>
        <Go to="/">{t('screens.not-found.today')}</Go>
      </p>
    </Page>
  )
}

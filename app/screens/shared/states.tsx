import type { Asked } from '../../hooks/lists.ts'
import type { NoSubject } from '../../hooks/subject.ts'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Page } from '../../parts/page.tsx'
import { momentText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { NotFound } from '../not-found/view.tsx'

/** A subject that is not there: still being read, not on this device, not to be had now, or as if it did not exist. */
export function Missing({ why }: { readonly why: NoSubject['why'] }) {
  if (why === 'absent') return <NotFound />
  if (why === 'loading') return <Loading />
  return (
    <Page heading={t('parts.empty.not-here')}>
      <p>{t(why === 'failed' ? 'screens.failed' : 'screens.offline')}</p>
      <p>{t('screens.offline.safe')}</p>
    </Page>
  )
}

/** Shown after a moment only (by style), so that what is quick does not flicker. */
export function Loading() {
  return (
    <div class="page loading" role="status">
      <h1>{t('screens.loading')}</h1>
    </div>
  )
}

/** Above a list asked of the office: how old it is, that the office does not answer, or that it could not. */
export function Freshness({ asked }: { readonly asked: Asked<unknown> }) {
  return (
    <>
      {asked.is === 'loading' && (
        <p class="loading" role="status">
          {t('screens.loading')}
        </p>
      )}
      {asked.is === 'offline' && (
        <Notice tone="soon" title={t('screens.offline.office')} live>
          <Button look="quiet" press={asked.again}>
            {t('screens.again')}
          </Button>
        </Notice>
      )}
      {asked.is === 'refused' && (
        <Notice tone="soon" title={t('screens.failed.office')} live>
          <Button look="quiet" press={asked.again}>
            {t('screens.again')}
          </Button>
        </Notice>
      )}
      {asked.fetchedAt && (
        <p class="fresh">{t('screens.from', { at: momentText(asked.fetchedAt) })}</p>
      )}
    </>
  )
}

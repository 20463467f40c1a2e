import type { TimelineView } from '../../hooks/timeline.ts'
import { Notice } from '../../parts/notice.tsx'
import { t } from '../../words/t.ts'

/** Whether this is all there is: from the office, or only what stands on this device. */
export function Whence({ view }: { readonly view: TimelineView }) {
  return (
    <>
      {view.from === 'device' && <Notice tone="soon" title={t('screens.timeline.device')} live />}
      {view.from === 'asking' && (
        <p class="loading" role="status">
          {t('screens.timeline.asking')}
        </p>
      )}
      {view.from === 'office' && view.cut && <Notice title={t('screens.timeline.cut')} />}
    </>
  )
}

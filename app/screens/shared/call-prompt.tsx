import { Notice } from '../../parts/notice.tsx'
import { CallLink } from '../../parts/task-row.tsx'
import { t } from '../../words/t.ts'

/** Somebody is in danger: a person on the phone is faster than any entry. Says that the entry is not yet sent. */
export function CallPrompt() {
  return (
    <Notice tone="danger" title={t('screens.danger.title')} live>
      <p>{t('screens.danger.text')}</p>
      <p class="actions">
        <CallLink phone="116" words={t('screens.sign-in.call-116')} />
        <CallLink phone="999" words={t('screens.sign-in.call-999')} />
      </p>
    </Notice>
  )
}

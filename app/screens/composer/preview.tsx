import type { Answers } from '@cwmis/core/form/answer.ts'
import { Notice } from '../../parts/notice.tsx'
import { t } from '../../words/t.ts'
import { FormAnswers } from '../shared/form-answers.tsx'
import { type HandoffRow, type HandoffSource, travelling } from './content.ts'

interface PreviewProps {
  readonly source: HandoffSource
  readonly row: HandoffRow | null
  readonly answers: Answers
}

/** Exactly what the receiving desk will see; whatever is not here stays with the case. */
export function ReceiverPreview({ source, row, answers }: PreviewProps) {
  if (!row) return null
  return (
    <section aria-labelledby="preview-title" class="preview">
      <h2 id="preview-title">{t('screens.composer.preview')}</h2>
      <FormAnswers kind="handoff-sent" answers={travelling(source, row, answers)} />
      {row.definition.outsideSystem && <Notice title={t('screens.composer.outside')} />}
      <p>{t('screens.composer.responsible')}</p>
    </section>
  )
}

import type { Suggestion } from '@cwmis/core/subject/suggest.ts'
import { Notice } from '../../parts/notice.tsx'
import { RiskTag } from '../../parts/tag.tsx'
import { t } from '../../words/t.ts'

/** The level the answers give and every reason for it, above the question whether one agrees. */
export function Suggested({ suggestion }: { readonly suggestion: Suggestion }) {
  const { level, reasons } = suggestion
  if (level === null) return <Notice tone="calm" title={t('screens.write.suggests-nothing')} />
  return (
    <Notice tone="soon" title={t('screens.write.suggests')}>
      <p>
        <RiskTag risk={level} />
      </p>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{t(`codes.risk-reasons.${reason}`)}</li>
        ))}
      </ul>
    </Notice>
  )
}

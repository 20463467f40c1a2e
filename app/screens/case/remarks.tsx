import type { Content } from '@cwmis/core/content.ts'
import { remarksOn } from '@cwmis/core/remark/remark.ts'
import { isoOf } from '@cwmis/core/time/instant.ts'
import type { SubjectView } from '../../hooks/subject.ts'
import { Notice } from '../../parts/notice.tsx'
import { t } from '../../words/t.ts'

interface RemarksProps {
  readonly view: Pick<SubjectView<'case' | 'report'>, 'slices'>
  readonly child: SubjectView<'child'> | null
  readonly content: Content
  readonly now: number
}

/** What is to be borne in mind, shown to whoever reads all it rests on and to nobody else. */
export function Remarks({ view, child, content, now }: RemarksProps) {
  const known = { slices: view.slices, child: child?.state ?? null }
  return (
    <>
      {remarksOn(content, known, isoOf(now)).map(({ name, provenance }) => (
        <Notice key={name} tone="soon" title={t(`remarks.${name}.words`)}>
          {provenance.confirmedBy === null && <p>{t('screens.case.remark-unconfirmed')}</p>}
        </Notice>
      ))}
    </>
  )
}

import { subjectKey } from '@cwmis/core/entry/subject.ts'
import { openState } from '@cwmis/core/subject/folds.ts'
import type { LifeStrand, TimelineView } from '../../hooks/timeline.ts'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { dayText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { displayName, shortRef } from '../shared/subject-words.ts'
import type { LifeFilter } from './filter.ts'

interface KnownThenProps {
  readonly view: TimelineView
  readonly filter: LifeFilter
  readonly choose: (filter: LifeFilter) => void
}

/** Says that this is a past day's knowledge, what the files said then, and the way back. */
export function KnownThen({ view, filter, choose }: KnownThenProps) {
  const { on } = filter
  if (on === null) return null
  return (
    <Notice tone="asked" title={t('screens.timeline.known', { day: dayText(on) })} live>
      <p>{t('screens.timeline.known.text')}</p>
      {view.strands.map((strand) => (
        <Stood key={subjectKey(strand.subject)} strand={strand} />
      ))}
      <Button look="quiet" press={() => choose({ ...filter, on: null })}>
        {t('screens.timeline.known.now')}
      </Button>
    </Notice>
  )
}

/** What the child was called and where each case stood, as folded from what was recorded by then. */
function Stood({ strand }: { readonly strand: LifeStrand }) {
  const child = openState('child', strand.slices)
  const found = openState('case', strand.slices)
  if (child !== null && child.names.length > 0) {
    return <p>{t('screens.timeline.known.name', { name: displayName(child.names) })}</p>
  }
  if (found === null) return null
  const status = t(`status.case.${found.status}`)
  const ref = shortRef(strand.subject.id)
  return <p>{t('screens.timeline.known.status', { ref, status })}</p>
}

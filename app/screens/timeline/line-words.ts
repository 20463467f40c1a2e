import type { LifeLine } from '@cwmis/core/timeline/life.ts'
import { t } from '../../words/t.ts'
import { entryTitle } from '../shared/entry-list.tsx'

/** What a line is called, in the past tense; what may not be read and what is not known here by words of its own. */
export function lineWords({ sort, entry }: LifeLine): string {
  if (sort === 'restricted') return t('screens.timeline.restricted')
  return sort === 'unknown' ? t('screens.timeline.unknown') : entryTitle(entry.header.kind)
}

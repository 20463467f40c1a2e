import type { Content } from '@cwmis/core/content.ts'
import { type Subject, subjectKey } from '@cwmis/core/entry/subject.ts'
import { openState } from '@cwmis/core/subject/folds.ts'
import type { LifeLine } from '@cwmis/core/timeline/life.ts'
import { caseSpans, livingSpans } from '@cwmis/core/timeline/spans.ts'
import type { TimelineView } from '../../hooks/timeline.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Page } from '../../parts/page.tsx'
import { t } from '../../words/t.ts'
import { childRef, displayName } from '../shared/subject-words.ts'
import { Bands } from './bands.tsx'
import { Choose } from './choose.tsx'
import type { LifeFilter } from './filter.ts'
import { KnownThen } from './known-then.tsx'
import { LifeList } from './life-list.tsx'
import { Since } from './since.tsx'
import { CaseList, LivingList } from './spans.tsx'
import { Whence } from './whence.tsx'

export interface LifeViewProps {
  readonly child: Subject
  readonly view: TimelineView
  readonly content: Content
  readonly filter: LifeFilter
  readonly choose: (filter: LifeFilter) => void
  /** Newest first; `lines` as far as the filter shows them. */
  readonly all: readonly LifeLine[]
  readonly lines: readonly LifeLine[]
  readonly news: readonly LifeLine[]
  readonly since: string | null
  readonly now: string
  readonly actor: string
}

/** The bands for the eye, the same lines as a list for everybody, and what was known when. */
export function LifeView(props: LifeViewProps) {
  const { child, view, content, filter, choose, all, lines, now } = props
  const living = livingSpans(content, all)
  const cases = caseSpans(content, all)
  const { heading, title } = titlesOf(child, view)
  return (
    <Page heading={heading} title={title} back={`/children/${child.id}`} wide>
      <Whence view={view} />
      <KnownThen view={view} filter={filter} choose={choose} />
      <Since news={props.news} since={props.since} />
      <Choose filter={filter} choose={choose} strands={view.strands} />
      {lines.length > 0 && <Bands lines={lines} living={living} cases={cases} now={now} />}
      <LivingList spans={living} />
      <CaseList spans={cases} />
      {lines.length > 0 ? (
        <LifeList
          lines={lines}
          fresh={new Set(props.news.map(({ entry }) => entry.header.id))}
          unsent={view.unsent}
          actor={props.actor}
        />
      ) : (
        <EmptyState
          why="no-match"
          words={t(all.length > 0 ? 'screens.timeline.empty' : 'screens.timeline.none-then')}
        />
      )}
    </Page>
  )
}

/** The heading names the child, the browser's title never does. */
function titlesOf(child: Subject, { strands }: TimelineView): { heading: string; title: string } {
  const own = strands.find(({ subject }) => subjectKey(subject) === subjectKey(child))
  const state = openState('child', own?.slices ?? {})
  const ref = childRef({ number: state?.number ?? null }, child.id)
  const title = t('screens.timeline.title', { ref })
  if (state === null || state.names.length === 0) return { heading: title, title }
  return { heading: t('screens.timeline.heading', { name: displayName(state.names) }), title }
}

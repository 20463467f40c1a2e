import type { Content } from '@cwmis/core/content.ts'
import type { Subject } from '@cwmis/core/entry/subject.ts'
import { lifeLines } from '@cwmis/core/timeline/life.ts'
import { useMemo } from 'preact/hooks'
import { type TimelineView, useLooked } from '../../hooks/timeline.ts'
import type { LifeFilter } from './filter.ts'
import { filtered, lastRecorded, newSince } from './filter.ts'
import { LifeView } from './view.tsx'

interface LoadedProps {
  readonly child: Subject
  readonly view: TimelineView
  readonly filter: LifeFilter
  readonly choose: (filter: LifeFilter) => void
  readonly now: string
  readonly content: Content
  readonly actor: string
}

/** Works the lines out once for what was read, and remembers how far this person has looked. */
export function TimelineLoaded({ child, view, content, actor, ...more }: LoadedProps) {
  const { strands, unsent } = view
  const all = useMemo(() => lifeLines(content, strands), [content, strands])
  const sent = all.filter(({ entry }) => !unsent.has(entry.header.id))
  const isNow = more.filter.on === null
  const since = useLooked(child, isNow && view.from !== 'asking' ? lastRecorded(sent) : null)
  return (
    <LifeView
      {...more}
      child={child}
      view={view}
      content={content}
      all={all}
      lines={filtered(all, more.filter)}
      news={isNow ? newSince(sent, since, actor) : []}
      since={isNow ? since : null}
      actor={actor}
    />
  )
}

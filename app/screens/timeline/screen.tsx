import { isoOf } from '@cwmis/core/time/instant.ts'
import { useLocation, useSearch } from 'wouter'
import { useContent } from '../../hooks/content.ts'
import { useNow } from '../../hooks/live.ts'
import { useTimeline } from '../../hooks/timeline.ts'
import type { ScreenProps } from '../../screen.ts'
import { Missing } from '../shared/states.tsx'
import { useWho } from '../shared/who.ts'
import { filterOf, searchOf } from './filter.ts'
import { TimelineLoaded } from './loaded.tsx'

/** One child's life on one line, across cases, offices and years. */
export default function TimelineScreen({ parts }: ScreenProps) {
  const child = { type: 'child', id: parts.id ?? '' } as const
  const filter = filterOf(useSearch())
  const [, go] = useLocation()
  const view = useTimeline(child, filter.on)
  const now = isoOf(useNow())
  const content = useContent()
  const { actor } = useWho()
  if (!view.ready) return <Missing why={view.why} />
  return (
    <TimelineLoaded
      child={child}
      view={view}
      filter={filter}
      choose={(next) => go(`/children/${child.id}/timeline${searchOf(next)}`, { replace: true })}
      now={now}
      content={content}
      actor={actor}
    />
  )
}

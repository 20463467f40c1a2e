import { indexContent } from '@cwmis/core/content-index.ts'
import { useContent } from '../../hooks/content.ts'
import { useDrafts } from '../../hooks/draft.ts'
import { useList } from '../../hooks/lists.ts'
import { useNow } from '../../hooks/live.ts'
import { useSyncState } from '../../hooks/sync-state.ts'
import { useWork } from '../../hooks/work.ts'
import { Loading } from '../shared/states.tsx'
import { usePlaceNames } from '../shared/use-place-names.ts'
import { useWho } from '../shared/who.ts'
import { DeskToday } from './desk.tsx'
import { TodayView } from './view.tsx'

/** Everybody's first screen: field roles from this device, desks of other offices from the office. */
export default function TodayScreen() {
  const session = useWho()
  const desk = session.posts[0]?.desk
  if (session.field || !desk)
    return <OwnToday roles={session.roles} desks={session.posts.map((post) => post.desk)} />
  return <DeskToday desk={desk} />
}

interface OwnTodayProps {
  readonly roles: readonly string[]
  readonly desks: readonly string[]
}

function OwnToday({ roles, desks }: OwnTodayProps) {
  const rows = useWork()
  const index = indexContent(useContent())
  const placeName = usePlaceNames()
  const drafts = useDrafts()
  const sync = useSyncState()
  const now = useNow()
  const board = roles.some((code) => index.role(code)?.level === 'district')
  // Of several desks the first is not all: then the board speaks of this device alone.
  const desk = board && new Set(desks).size === 1 ? (desks[0] ?? null) : null
  const asked = useList(desk)
  if (!rows) return <Loading />
  return (
    <TodayView
      rows={rows}
      drafts={drafts}
      sync={sync}
      board={board}
      asked={desk === null ? null : asked}
      now={now}
      placeName={placeName}
    />
  )
}

import { indexContent } from '@cwmis/core/content-index.ts'
import { useContent } from '../../hooks/content.ts'
import { useDrafts } from '../../hooks/draft.ts'
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
  if (session.field || !desk) return <OwnToday roles={session.roles} />
  return <DeskToday desk={desk} />
}

function OwnToday({ roles }: { readonly roles: readonly string[] }) {
  const rows = useWork()
  const index = indexContent(useContent())
  const placeName = usePlaceNames()
  const drafts = useDrafts()
  const sync = useSyncState()
  const now = useNow()
  if (!rows) return <Loading />
  const board = roles.some((code) => index.role(code)?.level === 'district')
  return (
    <TodayView
      rows={rows}
      drafts={drafts}
      sync={sync}
      board={board}
      now={now}
      placeName={placeName}
    />
  )
}

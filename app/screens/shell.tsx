import type { ComponentChildren } from 'preact'
import { useLocation } from 'wouter'
import { useLock, useSession } from '../hooks/session.ts'
import { useSyncState } from '../hooks/sync-state.ts'
import { Frame } from '../parts/frame.tsx'
import { HiddenCover, useCover } from '../parts/quick-hide.tsx'
import { placesFor, tabsFor } from './places.ts'
import { useMay } from './shared/use-may.ts'

/** The frame around every screen of a signed-in person, and the cover that hides it all. */
export function Shell({ children }: { readonly children: ComponentChildren }) {
  const { covered, hide, leave } = useCover()
  const session = useSession()
  const lock = useLock()
  const [here, go] = useLocation()
  const sync = useSyncState()
  const may = useMay()
  const waiting = sync.waiting + sync.refused
  function uncover() {
    leave()
    go('/')
    lock.lock()
  }
  if (covered) return <HiddenCover leave={uncover} />
  return (
    <Frame
      places={placesFor(may, waiting)}
      tabs={tabsFor(may, waiting)}
      here={here}
      pill={sync.pill}
      waiting={waiting}
      example={session?.mode === 'example'}
      notForReal={session?.field ?? false}
      hide={hide}
    >
      {children}
    </Frame>
  )
}

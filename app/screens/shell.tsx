import type { ComponentChildren } from 'preact'
import { useLocation } from 'wouter'
import { usePractice } from '../hooks/practice.ts'
import { useLock, useSession } from '../hooks/session.ts'
import { useSettings } from '../hooks/settings.ts'
import { useSyncState } from '../hooks/sync-state.ts'
import { Frame } from '../parts/frame.tsx'
import { PracticeBar } from '../parts/practice-bar.tsx'
import { HiddenCover, useCover } from '../parts/quick-hide.tsx'
import { useRowKeys } from '../parts/row-keys.ts'
import { Command } from './command/command.tsx'
import { placesFor, tabsFor } from './places.ts'
import { WalkPanel } from './practice/panel.tsx'
import { Loading } from './shared/states.tsx'
import { useMay } from './shared/use-may.ts'
import { useWho, Who } from './shared/who.ts'
import { WalkOffer } from './walk-through/offer.tsx'

interface ShellProps {
  readonly children: ComponentChildren
}

/** The frame around every screen of a signed-in person, and the cover that hides it all. */
export function Shell({ children }: ShellProps) {
  const session = useSession()
  if (!session) return <Loading />
  return (
    <Who.Provider value={session}>
      <Framed>{children}</Framed>
    </Who.Provider>
  )
}

function Framed({ children }: ShellProps) {
  const { covered, hide, leave } = useCover()
  const who = useWho()
  const lock = useLock()
  const [here, go] = useLocation()
  const sync = useSyncState()
  const { keys, shared } = useSettings().settings
  useRowKeys(keys && !covered)
  const may = useMay()
  const waiting = sync.waiting + sync.refused
  function uncover() {
    leave()
    go('/')
    lock.lock()
  }
  if (covered) return <HiddenCover leave={uncover} />
  const places = placesFor(may, waiting)
  return (
    <Frame
      places={places}
      tabs={tabsFor(may, waiting)}
      here={here}
      pill={sync.pill}
      waiting={waiting}
      example={who.mode === 'example'}
      notForReal={who.field}
      shared={shared}
      above={<Above here={here} />}
      hide={hide}
    >
      {children}
      <Command places={places} single={keys} />
    </Frame>
  )
}

/** What stands above a screen: the stripes of practice with the task at hand, or at first the offer to learn. */
function Above({ here }: { readonly here: string }) {
  const practice = usePractice()
  if (!practice) return here === '/' ? <WalkOffer /> : null
  return (
    <>
      <PracticeBar ways={practice} />
      <WalkPanel />
    </>
  )
}

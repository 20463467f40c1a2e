import { useEffect, useState } from 'preact/hooks'
import { theMachine } from '../machine.ts'
import { isNewerReady, takeNewer } from '../sw/register.ts'

/** Whether a newer version is ready on this device, and the way to use it now (the page starts again). */
export function useNewVersion(): { ready: boolean; take: () => void } {
  const [ready, setReady] = useState(isNewerReady)
  useEffect(() => theMachine().news.hear(['settings'], () => setReady(isNewerReady())), [])
  return { ready, take: takeNewer }
}

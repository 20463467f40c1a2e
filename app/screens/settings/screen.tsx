import { useLock, useSession } from '../../hooks/session.ts'
import { useSettings } from '../../hooks/settings.ts'
import { useSyncState } from '../../hooks/sync-state.ts'
import { SettingsView } from './view.tsx'

export default function SettingsScreen() {
  const session = useSession()
  const lock = useLock()
  const { settings, change } = useSettings()
  const { waiting } = useSyncState()
  if (!session) return null
  return (
    <SettingsView
      session={session}
      settings={settings}
      change={(part) => void change(part)}
      lock={lock.lock}
      signOut={() => void lock.signOut()}
      waiting={waiting}
    />
  )
}

import { chooseNotices, useNoticeChoices } from '../../hooks/notices.ts'
import { useLock } from '../../hooks/session.ts'
import { useSettings } from '../../hooks/settings.ts'
import { useSyncState } from '../../hooks/sync-state.ts'
import { useWho } from '../shared/who.ts'
import { ToldOutside } from './told.tsx'
import { SettingsView } from './view.tsx'

export default function SettingsScreen() {
  const session = useWho()
  const lock = useLock()
  const { settings, change } = useSettings()
  const { waiting } = useSyncState()
  return (
    <SettingsView
      session={session}
      settings={settings}
      change={(part) => void change(part)}
      lock={lock.lock}
      signOut={() => void lock.signOut()}
      waiting={waiting}
      told={<ToldOutside asked={useNoticeChoices()} choose={chooseNotices} />}
    />
  )
}

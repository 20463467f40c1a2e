import { dismissRefused, useOutbox } from '../../hooks/outbox.ts'
import { exchangeNow, useSyncState } from '../../hooks/sync-state.ts'
import { OutboxView } from './view.tsx'

/** What this account still has to send. */
export default function OutboxScreen() {
  return (
    <OutboxView
      rows={useOutbox()}
      sync={useSyncState()}
      sendNow={() => void exchangeNow()}
      dismiss={(bundle) => void dismissRefused(bundle)}
    />
  )
}

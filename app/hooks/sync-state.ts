import { useEffect, useState } from 'preact/hooks'
import { openAccount, theMachine } from '../machine.ts'
import { release } from '../outbox/hold.ts'
import { sendNow } from '../outbox/sender.ts'
import { syncFact } from '../store/facts.ts'
import { sendings } from '../store/sendings.ts'
import { activity } from '../sync/activity.ts'
import { syncNow } from '../sync/runner.ts'
import { useLive } from './live.ts'

/**
 * The status pill. `sent`: everything is with the office · `waiting`: something is only here · `sending` ·
 * `practice`: nothing is sent at all · `needs-you`: something was refused or set aside · `no-network`: the last exchange failed · `sign-in`: only a sign-in helps.
 */
export type Pill =
  | 'sent'
  | 'practice'
  | 'waiting'
  | 'sending'
  | 'needs-you'
  | 'no-network'
  | 'sign-in'

export interface SyncState {
  readonly pill: Pill
  /** Bundles that are only on this device. */
  readonly waiting: number
  readonly refused: number
  /** Since when everything shown here was up to date, ISO 8601 UTC; null: never yet. */
  readonly lastNews: string | null
  /** Writing time of the oldest unsent bundle. */
  readonly oldestWaiting: string | null
}

/** How this device stands with the office: by what was really answered, never by what the browser thinks of the network. */
export function useSyncState(): SyncState {
  const doing = useActivity()
  const rows = useLive(sendings, ['outbox'], []) ?? []
  const fact = useLive(syncFact, ['sync'], [])
  const waiting = rows.filter((row) => row.state === 'waiting')
  const refused = rows.filter((row) => row.state === 'refused').length
  const setAside = waiting.filter((row) => row.setAsideAt != null).length
  return {
    pill: pillOf({ ...doing, waiting: waiting.length, stopped: refused + setAside }),
    waiting: waiting.length,
    refused,
    lastNews: fact?.newsAt ?? null,
    oldestWaiting: waiting[0]?.writtenAt ?? null,
  }
}

/** Sends and fetches at once (a person asked for it). */
export async function exchangeNow(): Promise<void> {
  const open = openAccount()
  if (!open) return
  release(open)
  await sendNow(theMachine(), open)
  await syncNow(theMachine(), open)
}

function useActivity(): { sending: boolean; failed: boolean; welcome: boolean; practice: boolean } {
  const [doing, setDoing] = useState(() => activity.now())
  useEffect(() => activity.hear(() => setDoing(activity.now())), [])
  const { welcome, practice } = theMachine()
  return { ...doing, welcome, practice: practice !== undefined }
}

function pillOf(is: {
  sending: boolean
  failed: boolean
  welcome: boolean
  practice: boolean
  waiting: number
  stopped: number
}): Pill {
  if (!is.welcome) return 'sign-in'
  if (is.sending && !is.practice) return 'sending'
  if (is.stopped > 0) return 'needs-you'
  if (is.practice) return 'practice'
  if (is.failed) return 'no-network'
  return is.waiting > 0 ? 'waiting' : 'sent'
}

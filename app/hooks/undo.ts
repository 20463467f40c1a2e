import { useEffect, useState } from 'preact/hooks'
import { openAccount, theMachine } from '../machine.ts'
import { HOLD_MS, hold, isHeld, release } from '../outbox/hold.ts'
import { undo } from '../outbox/undo.ts'

/** What was just signed, as far as it can still be taken back on this page. */
export interface Undoing {
  /** False once it is on its way. */
  readonly open: boolean
  /** Takes all of it back; false: too late, it was sent. */
  readonly undo: () => Promise<boolean>
}

/**
 * Keeps bundles back for ten seconds, as long as the page that shows them stays; then lets them go. Whoever has the
 * focus on the way back (`id`) is not hurried.
 */
export function useUndo(bundles: readonly string[], id: string): Undoing {
  const [open, setOpen] = useState(() => areHeld(bundles))
  useEffect(() => {
    if (!open) return undefined
    const letGo = (): void => {
      const account = openAccount()
      if (account) release(account, bundles)
      theMachine().wake()
    }
    const timer = setInterval(() => {
      if (document.activeElement?.id === id) return holdOn(bundles)
      if (areHeld(bundles)) return undefined
      setOpen(false)

      return letGo()
    }, HOLD_MS / 10)
    return () => {
      clearInterval(timer)
      letGo()
    }
  }, [open])
  return {
    open,
    undo: async () => {
      const account = openAccount()
      const taken = account !== null && (await undo(theMachine(), account, bundles))
      setOpen(false)
      return taken
    },
  }
}

function holdOn(bundles: readonly string[]): void {
  const account = openAccount()
  const until = theMachine().now() + HOLD_MS
  if (account) for (const bundle of bundles) hold(account, bundle, until)
}

function areHeld(bundles: readonly string[]): boolean {
  const account = openAccount()
  const now = theMachine().now()
  return account !== null && bundles.every((bundle) => isHeld(account, bundle, now))
}

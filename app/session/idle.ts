import type { Machine } from '../machine.ts'
import { idleMs, keepMark, readMark } from './mark.ts'
import { lock } from './session.ts'

const LOOK_MS = 5_000

/**
 * Locks after two minutes without a touch (one on a shared computer), in every tab of the browser, and when the clock was set back.
 * Returns the function that stops watching.
 */
export function watchIdle(machine: Machine, page: Document): () => void {
  let touched = 0
  function touch(): void {
    const now = machine.now()
    if (machine.standing.is !== 'open' || now - touched < 1_000) return
    touched = now
    keepMark({ account: machine.standing.open.account.id, at: now })
  }
  function look(): void {
    if (machine.standing.is !== 'open') return
    if (isIdle(machine.now())) lock(machine)
  }
  const touches = ['pointerdown', 'keydown', 'scroll'] as const
  for (const name of touches) page.addEventListener(name, touch, { passive: true, capture: true })
  page.addEventListener('visibilitychange', look)
  const timer = setInterval(look, LOOK_MS)
  return () => {
    for (const name of touches) page.removeEventListener(name, touch, { capture: true })
    page.removeEventListener('visibilitychange', look)
    clearInterval(timer)
  }
}

function isIdle(now: number): boolean {
  const mark = readMark()
  return !mark || now < mark.at || now - mark.at >= idleMs()
}

import type { Content } from '@cwmis/core/content.ts'
import { openAccount } from '../machine.ts'

/** The practice in force on this device: forms, lists, process, clocks. Only while signed in. */
export function useContent(): Content {
  const open = openAccount()
  if (!open) throw new Error('Nobody is signed in.')
  return open.content
}

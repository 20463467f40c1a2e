import { useEffect, useState } from 'preact/hooks'
import { keepSettings, SETTINGS, type Settings, settings } from '../device/accounts.ts'
import { theMachine } from '../machine.ts'

/** The device's settings and the way to change them. The language takes effect at once. */
export function useSettings(): {
  settings: Settings
  change: (part: Partial<Settings>) => Promise<void>
} {
  const machine = theMachine()
  const [held, setHeld] = useState<Settings>(SETTINGS)
  useEffect(() => {
    const read = (): void => void settings(machine.device).then(setHeld)
    read()
    return machine.news.hear(['settings'], read)
  }, [machine])
  async function change(part: Partial<Settings>): Promise<void> {
    await keepSettings(machine.device, part)
    machine.news.tell('settings')
  }
  return { settings: held, change }
}

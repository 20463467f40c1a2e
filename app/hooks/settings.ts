import { useEffect, useState } from 'preact/hooks'
import { keepSettings, SETTINGS, type Settings, settings } from '../device/accounts.ts'
import { theMachine } from '../machine.ts'

/** What was last read: a part of a screen that comes later does not begin as on another sort of computer. */
const known = new WeakMap<object, Settings>()

/** The device's settings and the way to change them. The language takes effect at once. */
export function useSettings(): {
  settings: Settings
  change: (part: Partial<Settings>) => Promise<void>
} {
  const machine = theMachine()
  const [held, setHeld] = useState<Settings>(() => known.get(machine.device) ?? SETTINGS)
  useEffect(() => {
    const read = async (): Promise<void> => {
      const found = await settings(machine.device)
      known.set(machine.device, found)
      setHeld(found)
    }
    void read()
    return machine.news.hear(['settings'], () => void read())
  }, [machine])
  async function change(part: Partial<Settings>): Promise<void> {
    await keepSettings(machine.device, part)
    machine.news.tell('settings')
  }
  return { settings: held, change }
}

import type { DeviceAnswer } from '@cwmis/core/wire/session.ts'
import { keepAccount, knownAccount } from '../device/accounts.ts'
import { refreshText, signText } from '../device/key.ts'
import type { Door } from '../door/call.ts'
import type { Machine } from '../machine.ts'
import { keepSessionOf } from './session-of.ts'

/**
 * Proves the device's key to the server and gets a new session. False: nobody answered, or the server does not
 * take this device any more (then the app says that only a sign-in helps). Tabs take turns: a challenge is used once.
 */
export function renewSession(machine: Machine, door: Door): Promise<boolean> {
  const account = machine.last?.account.id
  if (!account) return Promise.resolve(false)
  return machine.locks(`cwmis-renew-${account}`, async () => {
    const known = await knownAccount(machine.device, account)
    if (!known) return false
    const signature = await signText(known.key, refreshText(known.device, known.challenge))
    const body = { device: known.device, signature }
    const answered = await door.post<DeviceAnswer>('/refresh', body)
    if (answered.ok) {
      await keepAccount(machine.device, { ...known, ...answered.body })
      keepSessionOf(account)
    }
    if (answered.ok || !answered.offline) welcome(machine, answered.ok)
    return answered.ok
  })
}

function welcome(machine: Machine, is: boolean): void {
  machine.welcome = is
  machine.news.tell('session')
}

import type { DeviceAnswer } from '@cwmis/core/wire/session.ts'
import { keepAccount, knownAccount } from '../device/accounts.ts'
import { refreshText, signText } from '../device/key.ts'
import { type Answered, type Door, OFFLINE } from '../door/call.ts'
import type { Machine } from '../machine.ts'
import { changeSession } from './session-of.ts'

/**
 * Proves the device's key to the server and gets a new session. False: nobody answered, or the server does not
 * take this device any more (then the app says that only a sign-in helps).
 */
export async function renewSession(machine: Machine, door: Door): Promise<boolean> {
  const account = machine.last?.account.id
  if (account === undefined) return false
  const answered = await changeSession(machine.locks, account, () => prove(machine, door, account))
  if (answered.ok || !answered.offline) welcome(machine, answered.ok)
  return answered.ok
}

/** A challenge is answered once: it is read when it is this tab's turn, and the next one kept before the turn ends. */
async function prove(
  machine: Machine,
  door: Door,
  account: string,
): Promise<Answered<DeviceAnswer>> {
  const known = await knownAccount(machine.device, account)
  if (!known) return OFFLINE
  const signature = await signText(known.key, refreshText(known.device, known.challenge))
  const answered = await door.post<DeviceAnswer>('/refresh', { device: known.device, signature })
  if (answered.ok) await keepAccount(machine.device, { ...known, ...answered.body })
  return answered
}

function welcome(machine: Machine, is: boolean): void {
  machine.welcome = is
  machine.news.tell('session')
}

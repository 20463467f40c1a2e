import { refreshText } from '@cwmis/core/wire/session.ts'
import type { KnownDevice } from '../ports.ts'
import { SESSION } from '../session/limits.ts'
import { signedBy } from './device-key.ts'

/**
 * What a proof of the device's key is worth. *next*: it signed the challenge it was given last.
 * *again*: it signed the one before and asks within a minute, so the answer was lost.
 * *stolen*: the one before, later than that. *wrong*: neither.
 */
export type Proof = 'next' | 'again' | 'stolen' | 'wrong'

export async function weighProof(
  device: KnownDevice,
  signature: string,
  now: number,
): Promise<Proof> {
  if (await signedBy(device.key, refreshText(device.device, device.challenge), signature)) {
    return 'next'
  }
  if (device.before === null) return 'wrong'
  const text = refreshText(device.device, device.before)
  if (!(await signedBy(device.key, text, signature))) return 'wrong'
  return now - device.challengedAt <= SESSION.lostAnswer ? 'again' : 'stolen'
}

/** May this device still refresh, without the passphrase? */
export function mayRefresh(device: KnownDevice, signedInAt: number, now: number): boolean {
  return now < signedInAt + SESSION.absolute && now < device.challengedAt + SESSION.idle
}

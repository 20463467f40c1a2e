import { DeviceAnswer, RefreshBody } from '@cwmis/core/wire/session.ts'
import Type from 'typebox'
import { type Call, door, type Reply } from '../door.ts'
import type { KnownDevice } from '../ports.ts'
import { Refusal } from '../problem/refusal.ts'
import { newToken, type Session } from '../session/cookie.ts'
import { SESSION } from '../session/limits.ts'
import { refuseAfterTooMany } from '../sign-in/attempts.ts'
import { makeChallenge, signedInAtOf } from '../sign-in/challenge.ts'
import { mayRefresh, weighProof } from '../sign-in/refresh.ts'

/** `POST /refresh`: a device proves its key over its last challenge and gets a new session and the next challenge. */
export const refresh = door({
  method: 'POST',
  url: '/refresh',
  access: 'anybody',
  summary: 'Renews a session by a proof of the device’s key.',
  takes: Type.Object({ body: RefreshBody }),
  answer: DeviceAnswer,
  handle: async ({ body }, call) => {
    const { house, address } = call
    const now = house.now()
    refuseAfterTooMany([house.attempts.byAddress.wait(address, now)])
    return look(body.device, body.signature, call)
  },
})

async function look(device: string, signature: string, call: Call): Promise<Reply> {
  const known = await call.house.entrance.device(device)
  return known === null ? refuse(call) : renew(known, signature, call)
}

async function renew(known: KnownDevice, signature: string, call: Call): Promise<Reply> {
  const { entrance, keys, now } = call.house
  const at = now()
  const signedInAt = signedInAtOf(known.challenge, keys.challenge)
  if (signedInAt === null || !mayRefresh(known, signedInAt, at)) return refuse(call)
  const proof = await weighProof(known, signature, at)
  if (proof === 'stolen') await entrance.endDevice(known.device, at)
  if (proof !== 'next' && proof !== 'again') return refuse(call)
  // A lost answer is answered again: with the challenge it carried.
  const challenge = proof === 'again' ? known.challenge : makeChallenge(signedInAt, keys.challenge)
  const until = Math.min(at + SESSION.lasts, signedInAt + SESSION.absolute)
  const session: Session = { ...known, token: newToken(), until }
  const { token, actor, device } = session
  const start = { token, actor, device, challenge, at, until, proved: known.challenge }
  // Two refreshes at once: the second finds the page turned and is weighed again.
  if (!(await entrance.renew(start))) return look(device, signature, call)
  return { session, body: { device, challenge } satisfies DeviceAnswer }
}

/** One answer for a device nobody knows, a wrong proof and a time that is over. */
function refuse({ house, address }: Call): never {
  house.attempts.byAddress.count(address, house.now())
  throw new Refusal('refresh-refused')
}

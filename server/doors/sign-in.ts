import { DeviceAnswer, SignInBody } from '@cwmis/core/wire/session.ts'
import Type from 'typebox'
import { type Call, door, type Reply } from '../door.ts'
import { Refusal } from '../problem/refusal.ts'
import { newToken, type Session } from '../session/cookie.ts'
import { SESSION } from '../session/limits.ts'
import { ATTEMPTS, attemptKey, foldAccount, refuseAfterTooMany } from '../sign-in/attempts.ts'
import { makeChallenge } from '../sign-in/challenge.ts'
import { plainKey, readKey } from '../sign-in/device-key.ts'
import { checkPassphrase } from '../sign-in/passphrase.ts'

/** `POST /sign-in`: account and passphrase begin a session and register the device's public key. */
export const signIn = door({
  method: 'POST',
  url: '/sign-in',
  access: 'anybody',
  weight: 'free',
  summary: 'Begins a session (a cookie) and registers the public key of the device.',
  takes: Type.Object({ body: SignInBody }),
  answer: DeviceAnswer,
  handle: async ({ body }, call) => {
    if (readKey(body.deviceKey) === null) {
      throw new Refusal('malformed-body', { fields: ['body.deviceKey'] })
    }
    const actor = await knock(body, call)
    return begin(actor, body, call)
  },
})

/** The actor behind the right passphrase. Every wrong one, and every name nobody has, fails alike and is counted. */
async function knock(body: SignInBody, { house, address }: Call): Promise<string> {
  const { attempts, entrance } = house
  const now = house.now()
  const key = attemptKey(body.account, house.keys.names)
  refuseAfterTooMany([attempts.byAccount.wait(key, now), attempts.byAddress.wait(address, now)])
  // Counted before the work, so that tries sent all at once count too.
  attempts.byAccount.count(key, now)
  attempts.byAddress.count(address, now)
  const failures = await entrance.failures(key, now - ATTEMPTS.withinMs)
  if (failures >= ATTEMPTS.account) refuseAfterTooMany([ATTEMPTS.withinMs])
  const account = await entrance.account(foldAccount(body.account))
  const right = await checkPassphrase(account?.hash ?? null, body.passphrase)
  if (!right || account === null) {
    await entrance.countFailure(key, now)
    throw new Refusal('sign-in-refused')
  }
  attempts.byAccount.clear(key)
  await entrance.clearFailures(key)
  return account.actor
}

async function begin(actor: string, body: SignInBody, { house }: Call): Promise<Reply> {
  const at = house.now()
  const token = newToken()
  const until = at + SESSION.lasts
  const challenge = makeChallenge(at, house.keys.challenge)
  const key = plainKey(body.deviceKey)
  const device = await house.entrance.signIn({ actor, token, challenge, at, until, key })
  const session: Session = { token, until, actor, device, key }
  return { session, body: { device, challenge } satisfies DeviceAnswer }
}

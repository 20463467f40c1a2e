import { DeviceAnswer, SignInBody } from '@cwmis/core/wire/session.ts'
import Type from 'typebox'
import { type Call, door, type Reply } from '../door.ts'
import { Refusal } from '../problem/refusal.ts'
import { newToken, type Session } from '../session/cookie.ts'
import { SESSION } from '../session/limits.ts'
import { makeChallenge } from '../sign-in/challenge.ts'
import { plainKey, readKey } from '../sign-in/device-key.ts'
import { knock } from '../sign-in/knock.ts'

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
    const { actor, oneTime } = await knock(body, call)
    if (oneTime) throw new Refusal('passphrase-to-choose')
    return begin(actor, body, call)
  },
})

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

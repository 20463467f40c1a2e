import { Done, PassphraseBody } from '@cwmis/core/wire/session.ts'
import Type from 'typebox'
import { door } from '../door.ts'
import { Refusal } from '../problem/refusal.ts'
import { foldAccount } from '../sign-in/attempts.ts'
import { knock } from '../sign-in/knock.ts'
import { hashPassphrase } from '../sign-in/passphrase.ts'
import { isWeak } from '../sign-in/weak.ts'

/** `POST /passphrase`: who knows the present passphrase, or a one-time code, chooses another. Ends all their sessions. */
export const passphrase = door({
  method: 'POST',
  url: '/passphrase',
  access: 'anybody',
  weight: 'free',
  summary: 'Chooses a passphrase in place of the present one or of a one-time code.',
  takes: Type.Object({ body: PassphraseBody }),
  answer: Done,
  handle: async ({ body }, call) => {
    const { next } = body
    const weak = next === body.passphrase || isWeak(next, foldAccount(body.account))
    if (weak) throw new Refusal('weak-passphrase', { fields: ['body.next'] })
    const { actor, hash: was } = await knock(body, call)
    const { entrance, now } = call.house
    const hash = await hashPassphrase(next)
    if (!(await entrance.changePassphrase({ actor, was, hash, at: now() }))) {
      throw new Refusal('sign-in-refused')
    }
    return { body: { done: true } satisfies Done, session: null }
  },
})

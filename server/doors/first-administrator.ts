import { Done, FirstAdministratorBody } from '@cwmis/core/wire/session.ts'
import Type from 'typebox'
import { door } from '../door.ts'
import { Refusal } from '../problem/refusal.ts'
import { foldAccount, refuseAfterTooMany } from '../sign-in/attempts.ts'
import { hashPassphrase } from '../sign-in/passphrase.ts'
import { isWeak } from '../sign-in/weak.ts'

/** All tries count together: there is one code. */
const KEY = 'first-administrator'

/** `POST /first-administrator`: the code shown once at the first start makes the first account. */
export const firstAdministrator = door({
  method: 'POST',
  url: '/first-administrator',
  access: 'anybody',
  weight: 'free',
  summary: 'Makes the first administrator of a new system, once, by the code it showed.',
  takes: Type.Object({ body: FirstAdministratorBody }),
  answer: Done,
  handle: async ({ body }, { house }) => {
    const { attempts, entrance } = house
    const now = house.now()
    refuseAfterTooMany([attempts.byAccount.wait(KEY, now)])
    attempts.byAccount.count(KEY, now)
    const account = foldAccount(body.account)
    if (isWeak(body.passphrase, account)) {
      throw new Refusal('weak-passphrase', { fields: ['body.passphrase'] })
    }
    const { code, name } = body
    const hash = await hashPassphrase(body.passphrase)
    if (!(await entrance.firstAdministrator({ code, account, name, hash }))) {
      throw new Refusal('code-refused')
    }
    return { body: { done: true } satisfies Done }
  },
})

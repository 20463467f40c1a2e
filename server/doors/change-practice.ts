import { PracticeBody, PracticeChanged } from '@cwmis/core/wire/practice.ts'
import Type from 'typebox'
import { door, sessionOf } from '../door.ts'
import { Refusal } from '../problem/refusal.ts'

/** `POST /practice`: proposes a change of the practice, tries, publishes or refuses it. Nobody publishes their own. */
export const changePractice = door({
  method: 'POST',
  url: '/practice',
  access: 'administrator',
  weight: 'read',
  summary:
    'One step with a proposal for the practice, or why not. Publishing takes a second person.',
  takes: Type.Object({ body: PracticeBody }),
  answer: PracticeChanged,
  handle: async ({ body }, call) => {
    const session = sessionOf(call)
    if (!(await call.house.books.administers(session))) throw new Refusal('not-found')
    const changed = await call.house.books.changePractice(session, body)
    if (changed.refused === 'not-yours') throw new Refusal('not-found')
    return { body: changed }
  },
})

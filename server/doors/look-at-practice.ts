import { dateOf, isoOf } from '@cwmis/core/time/instant.ts'
import { PracticeFileBody, PracticeLook } from '@cwmis/core/wire/practice.ts'
import Type from 'typebox'
import { door, sessionOf } from '../door.ts'
import { Refusal } from '../problem/refusal.ts'

/** `POST /practice/look`: what a file would change of the practice, and what is wrong with it. Nothing of it is kept. */
export const lookAtPractice = door({
  method: 'POST',
  url: '/practice/look',
  access: 'administrator',
  weight: 'read',
  summary:
    'Looks a file of the practice over: faults, differences, what it touches. Keeps nothing.',
  takes: Type.Object({ body: PracticeFileBody }),
  answer: PracticeLook,
  handle: async ({ body }, call) => {
    const { books, now } = call.house
    const today = dateOf(isoOf(now()))
    const found = await books.lookAtPractice(sessionOf(call), body, today)
    if (found === null) throw new Refusal('not-found')
    return { body: found }
  },
})

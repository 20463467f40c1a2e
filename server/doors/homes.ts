import { HomeAnswer, HomePath, HomesAnswer } from '@cwmis/core/wire/homes.ts'
import Type from 'typebox'
import { door, sessionOf } from '../door.ts'
import { Refusal } from '../problem/refusal.ts'

/** `GET /homes`: the homes the caller may see, each with how many children live there. */
export const homes = door({
  method: 'GET',
  url: '/homes',
  access: 'signed-in',
  weight: 'read',
  summary: 'The homes the caller may see, each with how many children live there.',
  takes: Type.Object({}),
  answer: HomesAnswer,
  handle: async (_came, call) => ({
    body: { lines: await call.house.books.homes(sessionOf(call)) },
  }),
})

/** `GET /homes/:home`: who lives there, by name only those the caller may see; to whoever may not see it, it is not there. */
export const home = door({
  method: 'GET',
  url: '/homes/:home',
  access: 'signed-in',
  weight: 'read',
  summary:
    'Who lives in a home, as far as the caller may see them, and how far its closing has come.',
  takes: Type.Object({ path: HomePath }),
  answer: HomeAnswer,
  handle: async ({ path }, call) => {
    const found = await call.house.books.home(sessionOf(call), path.home)
    if (found === null) throw new Refusal('not-found')
    return { body: found }
  },
})

import { DirectoryAnswer } from '@cwmis/core/wire/house.ts'
import Type from 'typebox'
import { door, sessionOf } from '../door.ts'

/** `GET /directory`: who the caller is, and the offices, desks and colleagues there are. */
export const directory = door({
  method: 'GET',
  url: '/directory',
  access: 'signed-in',
  summary: 'Who the caller is here, and whom work can be sent to.',
  takes: Type.Object({}),
  answer: DirectoryAnswer,
  handle: async (_came, call) => {
    const found = await call.house.books.directory(sessionOf(call))
    return { body: { ...found, mode: call.house.mode } }
  },
})

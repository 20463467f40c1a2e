import { SyncAnswer, SyncBody } from '@cwmis/core/wire/sync.ts'
import Type from 'typebox'
import { door, sessionOf } from '../door.ts'

/** `POST /sync`: what moved and what left the scope of a device since its manifest. */
export const sync = door({
  method: 'POST',
  url: '/sync',
  access: 'signed-in',
  weight: 'heavy',
  summary: 'What changed within the caller’s scope since the device’s manifest.',
  takes: Type.Object({ body: SyncBody }),
  answer: SyncAnswer,
  handle: async ({ body }, call) => ({ body: await call.house.books.sync(sessionOf(call), body) }),
})

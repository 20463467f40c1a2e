import { ProgressAnswer } from '@cwmis/core/wire/house.ts'
import Type from 'typebox'
import { door } from '../door.ts'

/** `GET /progress`: how far the example is loaded, and whether a first administrator is awaited. */
export const progress = door({
  method: 'GET',
  url: '/progress',
  access: 'anybody',
  summary: 'The mode of this system and how far its example is loaded.',
  takes: Type.Object({}),
  answer: ProgressAnswer,
  handle: async (_came, { house }) => {
    const { mode } = house
    const waitsForAdministrator = mode === 'live' && !(await house.entrance.hasAccounts())
    const body: ProgressAnswer = { mode, waitsForAdministrator, ...house.progress() }
    return { body }
  },
})

import { FlowsAnswer } from '@cwmis/core/wire/partners.ts'
import Type from 'typebox'
import { type Call, door, sessionOf } from '../door.ts'
import { Refusal } from '../problem/refusal.ts'

/** `GET /exchange/v1/flows`: how the exchange with each partner goes, in figures of no child, for administrators. */
export const flows = door({
  method: 'GET',
  url: '/exchange/v1/flows',
  access: 'administrator',
  weight: 'heavy',
  summary: 'How the exchange with each partner goes, flow by flow, for administrators.',
  takes: Type.Object({}),
  answer: FlowsAnswer,
  handle: async (_came, call) => {
    await mayAdminister(call)
    const lines = (await call.house.exchange?.partners?.flows()) ?? []
    return { body: { lines: [...lines] } }
  },
})

async function mayAdminister(call: Call): Promise<void> {
  if (!(await call.house.books.administers(sessionOf(call)))) throw new Refusal('not-found')
}

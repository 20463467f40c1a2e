import { PartnerPath } from '@cwmis/core/wire/exchange.ts'
import {
  FlowsAnswer,
  PartnerAnswer,
  PartnerBody,
  PartnerChanged,
} from '@cwmis/core/wire/partners.ts'
import Type from 'typebox'
import { mayAdminister } from '../administering.ts'
import { door, sessionOf } from '../door.ts'

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

/** `GET /exchange/v1/partners/:partner`: how a partner is set up, without its keys or what a message says. */
export const partner = door({
  method: 'GET',
  url: '/exchange/v1/partners/:partner',
  access: 'administrator',
  summary: 'How a partner is set up, what was set aside and what was done, for administrators.',
  takes: Type.Object({ path: PartnerPath }),
  answer: PartnerAnswer,
  handle: async ({ path }, call) => {
    await mayAdminister(call)
    const found = await call.house.exchange?.partners?.page(path.partner)
    return { body: { lines: found ? [found] : [] } }
  },
})

/** `POST /exchange/v1/partners/:partner`: suspends it, lifts that, gives a key, ends an agreement, settles what was set aside. */
export const changePartner = door({
  method: 'POST',
  url: '/exchange/v1/partners/:partner',
  access: 'administrator',
  weight: 'write',
  summary: 'Makes one change to a partner in the name of an administrator.',
  takes: Type.Object({ path: PartnerPath, body: PartnerBody }),
  answer: PartnerChanged,
  handle: async ({ path, body }, call) => {
    await mayAdminister(call)
    const { actor } = sessionOf(call)
    const asked = { partner: path.partner, actor, change: body }
    const changed = await call.house.exchange?.partners?.change(asked)
    return { body: changed ?? { refused: 'not-there' } }
  },
})

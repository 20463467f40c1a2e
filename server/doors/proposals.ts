import { ProposalsAnswer } from '@cwmis/core/wire/practice.ts'
import Type from 'typebox'
import { door, sessionOf } from '../door.ts'
import { Refusal } from '../problem/refusal.ts'

/** `GET /practice/proposals`: what was proposed of the practice, and what became of it. */
export const proposals = door({
  method: 'GET',
  url: '/practice/proposals',
  access: 'administrator',
  weight: 'read',
  summary: 'Proposals for the practice with their faults, differences and what they touch.',
  takes: Type.Object({}),
  answer: ProposalsAnswer,
  handle: async (_came, call) => {
    const found = await call.house.books.proposals(sessionOf(call))
    if (found === null) throw new Refusal('not-found')
    return { body: { proposals: found } }
  },
})

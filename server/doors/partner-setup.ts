import {
  LongerBody,
  NewAddressBody,
  NewAgreementBody,
  NewPartnerBody,
  PartnerSetupAnswer,
  SetupAnswerBody,
  SetupChanged,
} from '@cwmis/core/wire/partner-setup.ts'
import type { SetupStep } from '@cwmis/ledger/directory/partner-setup.ts'
import Type from 'typebox'
import { mayAdminister } from '../administering.ts'
import { type Call, door, type Reply, sessionOf } from '../door.ts'
import type { SetupWish } from '../exchange-port.ts'
import { Refusal } from '../problem/refusal.ts'

const COMMON = { method: 'POST', access: 'administrator', weight: 'write' } as const
const MORE = 'nothing holds until a second administrator agrees.'

/** `GET /exchange/v1/setup`: what was proposed for partners and what may be. */
export const partnerSetup = door({
  method: 'GET',
  url: '/exchange/v1/setup',
  access: 'administrator',
  summary: 'What was proposed for partners, and what may be proposed, for administrators.',
  takes: Type.Object({}),
  answer: PartnerSetupAnswer,
  handle: async (_came, call) => {
    const proposals = await call.house.books.setup(sessionOf(call))
    if (proposals === null) throw new Refusal('not-found')
    const setup = call.house.exchange?.partners?.setup
    const line = {
      proposals: [...proposals],
      offers: [...(setup?.offers() ?? [])],
      hosts: [...(setup?.hosts ?? [])],
    }
    return { body: { lines: [line] } }
  },
})

/** `POST /exchange/v1/setup/partners`: proposes a partner. */
export const proposePartner = door({
  ...COMMON,
  url: '/exchange/v1/setup/partners',
  summary: `Proposes a new partner; ${MORE}`,
  takes: Type.Object({ body: NewPartnerBody }),
  answer: SetupChanged,
  handle: ({ body }, call) => propose(call, { sort: 'partner', ...body }),
})

/** `POST /exchange/v1/setup/addresses`: proposes another address of a partner. */
export const proposeAddress = door({
  ...COMMON,
  url: '/exchange/v1/setup/addresses',
  summary: `Proposes another address of a partner; ${MORE}`,
  takes: Type.Object({ body: NewAddressBody }),
  answer: SetupChanged,
  handle: ({ body }, call) => propose(call, { sort: 'address', ...body }),
})

/** `POST /exchange/v1/setup/agreements`: proposes an agreement on a flow. */
export const proposeAgreement = door({
  ...COMMON,
  url: '/exchange/v1/setup/agreements',
  summary: `Proposes an agreement on a flow; ${MORE}`,
  takes: Type.Object({ body: NewAgreementBody }),
  answer: SetupChanged,
  handle: ({ body }, call) => propose(call, { sort: 'agreement', ...body }),
})

/** `POST /exchange/v1/setup/terms`: proposes a later end of an agreement. */
export const proposeLonger = door({
  ...COMMON,
  url: '/exchange/v1/setup/terms',
  summary: `Proposes a later end of an agreement; ${MORE}`,
  takes: Type.Object({ body: LongerBody }),
  answer: SetupChanged,
  handle: ({ body }, call) => propose(call, { sort: 'longer', ...body }),
})

/** `POST /exchange/v1/setup/answers`: agrees to a proposal of another administrator, or refuses it. */
export const answerSetup = door({
  ...COMMON,
  url: '/exchange/v1/setup/answers',
  summary: 'Agrees to what another administrator proposed for a partner, or refuses a proposal.',
  takes: Type.Object({ body: SetupAnswerBody }),
  answer: SetupChanged,
  handle: async ({ body: { no, answer } }, call) => {
    if (answer === 'refuse') return done(call, { do: 'refuse', no }, null)
    await mayAdminister(call)
    const desk = call.house.exchange?.partners?.setup
    const waiting = (await call.house.books.setup(sessionOf(call)))?.find((one) => one.no === no)
    if (waiting === undefined || desk === undefined) return { body: { refused: 'not-there' } }
    const opened = waiting.state === 'waiting' && !waiting.mine ? desk.open(waiting) : NOTHING
    if (opened === null) return { body: { refused: 'no-longer-holds' } }
    const agreed = await done(call, { do: 'agree', no, ...opened.opening }, opened.secret)
    await desk.settled()
    return agreed
  },
})

/** The ledger says why not. */
const NOTHING = { opening: {}, secret: null }

async function propose(call: Call, wish: SetupWish): Promise<Reply> {
  await mayAdminister(call)
  const weighed = call.house.exchange?.partners?.setup.weigh(wish)
  if (weighed === undefined) return { body: { refused: 'not-there' } satisfies SetupChanged }
  const { wrong, partner, sort, what } = weighed
  if (wrong.length > 0) {
    throw new Refusal('malformed-body', { fields: wrong.map((field) => `body.${field}`) })
  }
  return done(call, { do: 'propose', partner, sort, what }, null)
}

async function done(call: Call, step: SetupStep, secret: string | null): Promise<Reply> {
  const changed = await call.house.books.changeSetup(sessionOf(call), step)
  const { refused } = changed
  if (refused === 'not-yours') throw new Refusal('not-found')
  if (refused !== undefined) return { body: { refused } satisfies SetupChanged }
  const told: SetupChanged = { no: changed.no ?? 0, ...(secret === null ? {} : { secret }) }
  return { body: told }
}

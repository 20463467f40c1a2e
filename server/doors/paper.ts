import {
  PaperAnswer,
  PaperPath,
  PaperQuery,
  PaperSending,
  PaperTwins,
} from '@cwmis/core/wire/paper.ts'
import { SHEETS } from '@cwmis/practice/paper/sheet.ts'
import Type from 'typebox'
import { type Call, door, sessionOf } from '../door.ts'
import type { House } from '../house.ts'
import { paperOf } from '../paper/paper.ts'
import { sendCourtReport } from '../paper/send-court-report.ts'
import type { PaperSources } from '../paper-ports.ts'
import { Refusal } from '../problem/refusal.ts'

/** What a paper is drawn with. */
function around({ now, mode, places, say, exchange }: House) {
  return { example: mode === 'example', now: now(), places, say, papers: exchange?.papers }
}

/**
 * `POST /paper/:sheet/:id/sending`: sends the paper on which an officer's own entry says that it was sent, once, and
 * says how far it is. Only the report to a court has a partner who takes it.
 */
export const sendPaper = door({
  method: 'POST',
  url: '/paper/:sheet/:id/sending',
  access: 'subject',
  weight: 'write',
  summary: 'Sends an approved paper to the partner it is for, once, and says how far it is.',
  takes: Type.Object({ path: PaperPath }),
  answer: PaperSending,
  handle: async ({ path: { sheet, id } }, call) => {
    const { house } = call
    if (sheet !== 'court-report') throw new Refusal('not-found')
    const asked = { sheet, about: 'case', id, purpose: null } as const
    const sources = await house.books.paper(sessionOf(call), asked)
    if (sources === null) throw new Refusal('not-found')
    const wanted = { sheet, id, ownWords: false, ...around(house) } as const
    return { body: await sendCourtReport(sources, wanted) }
  },
})

/** What the message of a hand-off tells, for an officer of the desk that sent it; null for everybody else. */
async function toldIn(call: Call, handoff: string, { handoff: state, directory }: PaperSources) {
  const { actor } = sessionOf(call)
  const from = state?.from.desk ?? null
  if (from === null || !directory.mine.includes(from)) return null
  return (await call.house.exchange?.twins?.print({ handoff, actor })) ?? null
}

/** `GET /paper/:sheet/:id`: a facesheet, a referral slip, a message on paper or a child's copy of the plan as a tagged PDF. A look like any other. */
export const paper = door({
  method: 'GET',
  url: '/paper/:sheet/:id',
  access: 'subject',
  summary: 'One paper as a PDF, marked with who read it, when and what for.',
  takes: Type.Object({ path: PaperPath, query: PaperQuery }),
  answer: PaperAnswer,
  handle: async ({ path, query }, call) => {
    const { house } = call
    const sheet = SHEETS.find((one) => one === path.sheet)
    if (sheet === undefined) throw new Refusal('not-found')
    const about = sheet === 'slip' || sheet === 'twin' ? ('handoff' as const) : ('case' as const)
    const asked = { sheet, about, id: path.id, purpose: query.purpose ?? null }
    const sources = await house.books.paper(sessionOf(call), asked)
    const wanted = { sheet, id: path.id, ownWords: query.words === 'shown' }
    const told = sheet === 'twin' && sources !== null ? await toldIn(call, path.id, sources) : null
    const body = sources && (await paperOf(sources, { ...wanted, told, ...around(house) }))
    if (body === null) throw new Refusal('not-found')
    return { body }
  },
})

/** `GET /exchange/v1/twins`: which hand-offs of the caller's desks lie as messages to a partner, and which are late. */
export const paperTwins = door({
  method: 'GET',
  url: '/exchange/v1/twins',
  access: 'desk',
  weight: 'heavy',
  summary: 'Hand-offs of the caller’s desks that lie as messages to partners, and which are late.',
  takes: Type.Object({}),
  answer: PaperTwins,
  handle: async (_came, call) => {
    const { twins } = call.house.exchange ?? {}
    if (twins === undefined) return { body: { lines: [] } }
    const lines = await twins.of(await call.house.books.sentHandoffs(sessionOf(call)))
    return { body: { lines: [...lines] } }
  },
})

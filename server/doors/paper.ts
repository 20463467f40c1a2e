import { PaperAnswer, PaperPath, PaperQuery, PaperSending } from '@cwmis/core/wire/paper.ts'
import { SHEETS } from '@cwmis/practice/paper/sheet.ts'
import Type from 'typebox'
import { door, sessionOf } from '../door.ts'
import type { House } from '../house.ts'
import { paperOf } from '../paper/paper.ts'
import { sendCourtReport } from '../paper/send-court-report.ts'
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

/** `GET /paper/:sheet/:id`: a facesheet, a referral slip or a child's copy of the plan as a tagged PDF. A look like any other. */
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
    const about = sheet === 'slip' ? ('handoff' as const) : ('case' as const)
    const asked = { sheet, about, id: path.id, purpose: query.purpose ?? null }
    const sources = await house.books.paper(sessionOf(call), asked)
    const wanted = { sheet, id: path.id, ownWords: query.words === 'shown' }
    const body = sources && (await paperOf(sources, { ...wanted, ...around(house) }))
    if (body === null) throw new Refusal('not-found')
    return { body }
  },
})

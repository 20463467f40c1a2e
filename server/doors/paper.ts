import { PaperAnswer, PaperPath, PaperQuery } from '@cwmis/core/wire/paper.ts'
import { SHEETS } from '@cwmis/practice/paper/sheet.ts'
import Type from 'typebox'
import { door, sessionOf } from '../door.ts'
import { paperOf } from '../paper/paper.ts'
import { Refusal } from '../problem/refusal.ts'

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
    const { now, mode, places, say } = house
    const body =
      sources &&
      (await paperOf(sources, { ...wanted, example: mode === 'example', now: now(), places, say }))
    if (body === null) throw new Refusal('not-found')
    return { body }
  },
})

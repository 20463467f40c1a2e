import { PaperAnswer } from '@cwmis/core/wire/paper.ts'
import { BlankPath } from '@cwmis/core/wire/serials.ts'
import Type from 'typebox'
import { door, sessionOf } from '../door.ts'
import { blankPaper } from '../paper/blank.ts'
import { Refusal } from '../problem/refusal.ts'

/** `GET /blank/:form`: a form to be filled in by hand, each print with a number of its own. About nobody. */
export const blank = door({
  method: 'GET',
  url: '/blank/:form',
  access: 'signed-in',
  summary: 'A blank form as a PDF; each print has a number of its own.',
  takes: Type.Object({ path: BlankPath }),
  answer: PaperAnswer,
  handle: async ({ path }, call) => {
    const { house } = call
    const of = await house.books.blank(sessionOf(call), path.form)
    if (of === null) throw new Refusal('not-found')
    const { mode, now, say } = house
    return { body: await blankPaper(of, { example: mode === 'example', now: now(), say }) }
  },
})

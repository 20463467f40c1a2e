import { ProblemTold } from '@cwmis/core/wire/problems.ts'
import { Done } from '@cwmis/core/wire/session.ts'
import { HELP_PAGES, PROBLEM_SORTS } from '@cwmis/practice/help/pages.ts'
import Type from 'typebox'
import { door, sessionOf } from '../door.ts'
import { Refusal } from '../problem/refusal.ts'

/** `POST /problems`: something does not work. Codes of our own lists only, so that nothing of a child comes with it. */
export const tellProblem = door({
  method: 'POST',
  url: '/problems',
  access: 'signed-in',
  weight: 'write',
  summary: 'Tells the administrator, in codes, that something does not work.',
  takes: Type.Object({ body: ProblemTold }),
  answer: Done,
  handle: async ({ body }, call) => {
    const known =
      HELP_PAGES.some((page) => page === body.page) &&
      PROBLEM_SORTS.some((what) => what === body.what)
    if (!known) throw new Refusal('malformed-body', { fields: ['body'] })
    const { version } = call.house
    await call.house.books.tellProblem(sessionOf(call), { ...body, version })
    return { body: { done: true } satisfies Done }
  },
})

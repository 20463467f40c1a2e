import { periodOf } from '@cwmis/core/indicator/period.ts'
import { dayOf } from '@cwmis/core/time/date.ts'
import { NumbersAnswer, NumbersPath, NumbersQuery } from '@cwmis/core/wire/numbers.ts'
import Type from 'typebox'
import { door, sessionOf } from '../door.ts'
import { Refusal } from '../problem/refusal.ts'

/** `GET /numbers/:indicator`: one indicator for a period and area, told apart by period, area, sex and age. About nobody. */
export const numbers = door({
  method: 'GET',
  url: '/numbers/:indicator',
  access: 'signed-in',
  summary:
    'One indicator for a period and area. Small figures are hidden from those without casework there.',
  takes: Type.Object({ path: NumbersPath, query: NumbersQuery }),
  answer: NumbersAnswer,
  handle: async ({ path, query }, call) => {
    const { grain, start, place = null } = query
    if (dayOf(start) === null || periodOf(grain, start) !== start) {
      throw new Refusal('malformed-address', { fields: ['query.start'] })
    }
    const asked = { indicator: path.indicator, grain, start, place }
    const found = await call.house.books.numbers(sessionOf(call), asked)
    if (found === null) throw new Refusal('not-found')
    return { body: found }
  },
})

import { code, date, long, multi, table, text } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/** The case was formally reviewed: goal by goal, with the child's say, and what follows. */
export const REVIEW_HELD: KindWithForm = smallKind({ kind: 'review-held', subjects: ['case'] }, [
  multi('present', 'M S2', { codes: 'review-people' }),
  table('progress', 'M S2', {
    columns: [
      text('goal', 'M S2', { length: 300 }),
      code('progress', 'M S2', { codes: 'change' }),
      text('note', 'o S2', { length: 500 }),
    ],
  }),
  long('childView', 'M S2', { length: 1000, hint: true }),
  code('outcome', 'M S2', { codes: 'review-outcomes' }),
  date('nextReviewOn', 'M S0'),
])

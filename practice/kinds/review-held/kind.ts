import { code, date, long, multi, table, text } from '../../forms/ask.ts'
import { F09 } from '../../forms/f09-review/form.ts'
import { type KindWithForm, smallKind, toolKind } from '../define.ts'

/** As it was before the review had a tool of its own; old entries and drafts keep to it. */
const FIRST = smallKind({ kind: 'review-held', subjects: ['case'] }, [
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

/** The plan or the order was formally reviewed: goal by goal, with the child's say, and what follows. */
const HELD = toolKind({ kind: 'review-held', subjects: ['case'], version: 2 }, F09)

/** The review, in its versions. */
export const REVIEW_KINDS: readonly KindWithForm[] = [FIRST, HELD]

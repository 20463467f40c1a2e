import Type, { type Static } from 'typebox'
import { ServedSubject } from './subject.ts'
import { PurposeName } from './words.ts'

/** `on`: a day `YYYY-MM-DD`: what was known at its end. Absent: what is known now. */
export const TimelineQuery = Type.Object(
  {
    on: Type.Optional(
      Type.String({ pattern: '^2[01][0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' }),
    ),
    purpose: Type.Optional(PurposeName),
  },
  { additionalProperties: false },
)

/**
 * A subject and what hangs on it (a child's linked records, their cases, the reports these came from), each as
 * far as the reader may read it today, with the entries that had been recorded by then, newest first.
 */
export const TimelineAnswer = Type.Object({
  epoch: Type.String(),
  strands: Type.Array(ServedSubject),
  /** There are older entries than these. */
  cut: Type.Boolean(),
})
export type TimelineAnswer = Static<typeof TimelineAnswer>

import Type, { type Static } from 'typebox'

/** The receipt of a message that was laid down: the same one however often the message comes. */
export const InboxAnswer = Type.Object({
  receipt: Type.String(),
  status: Type.Literal('accepted'),
  duplicate: Type.Boolean(),
})
export type InboxAnswer = Static<typeof InboxAnswer>

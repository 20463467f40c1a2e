import Type, { type Static } from 'typebox'

/**
 * What a door answers when it does not do what was asked (`application/problem+json`).
 * `title` and `detail` are message keys, `fields` names fields of the contract, never what was sent.
 */
export const Problem = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer({ minimum: 400, maximum: 599 }),
  code: Type.String(),
  detail: Type.String(),
  fields: Type.Optional(Type.Array(Type.String(), { maxItems: 20 })),
})
export type Problem = Static<typeof Problem>

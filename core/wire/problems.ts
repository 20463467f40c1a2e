import Type, { type Static } from 'typebox'
import { Instant } from './words.ts'

const Code = Type.String({ pattern: '^[a-z-]{1,40}$' })

/** Something that does not work, in codes: no words, no name, no address of a file. */
export const ProblemTold = Type.Object({ page: Code, what: Code }, { additionalProperties: false })
export type ProblemTold = Static<typeof ProblemTold>

export const ProblemsAnswer = Type.Object({
  lines: Type.Array(Type.Object({ page: Code, what: Code, version: Type.String(), at: Instant })),
})
export type ProblemsAnswer = Static<typeof ProblemsAnswer>

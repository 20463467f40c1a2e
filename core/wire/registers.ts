import Type, { type Static } from 'typebox'
import type { RegisterTable } from '../register/definition.ts'
import { Ref } from './words.ts'

/** Which register: `cases`, `F28`. */
export const RegisterPath = Type.Object({ register: Ref })

/** The month, and whose it is: a worker (F28) or a home (F19). */
export const RegisterPage = Type.Object(
  {
    month: Type.Optional(Type.String({ pattern: '^20[0-9]{2}-(0[1-9]|1[0-2])$' })),
    of: Type.Optional(Ref),
  },
  { additionalProperties: false },
)

/** The tables of a register as its reader may see them. `more`: there are more lines than were read. */
export const RegisterAnswer = Type.Object({
  more: Type.Boolean(),
  lines: Type.Array(Type.Unsafe<RegisterTable>({ type: 'object' })),
})
export type RegisterAnswer = Static<typeof RegisterAnswer>

export const RegisterFilePath = Type.Object({
  register: Ref,
  sort: Type.Union([Type.Literal('xlsx'), Type.Literal('csv')]),
})

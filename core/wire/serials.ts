import Type, { type Static } from 'typebox'

/** The form to be printed: `F17@1`. */
export const BlankPath = Type.Object(
  { form: Type.String({ pattern: '^[A-Za-z0-9-]{1,40}@[0-9]{1,4}$' }) },
  { additionalProperties: false },
)

/** The number on a paper form as it was printed: `7K3M-9QTX-2`. */
export const SerialPath = Type.Object(
  { serial: Type.String({ pattern: '^[0-9A-Y]{4}-[0-9A-Y]{4}-[0-9A-Y]$' }) },
  { additionalProperties: false },
)

/** What is known of the number on a paper form: for which form it was printed (null: not by us), typed in already or not. */
export const SerialAnswer = Type.Object({
  form: Type.Union([Type.String(), Type.Null()]),
  keyed: Type.Boolean(),
})
export type SerialAnswer = Static<typeof SerialAnswer>

import type { JsonSchema } from '@cwmis/core/exchange/flow.ts'

/** The members of a message: those named may be there, those of `required` must. A partner's further fields are left unread. */
export function members(
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[],
): JsonSchema {
  return { type: 'object', properties, required }
}

/** A text of at most so many characters, of a pattern if one is given. */
export function text(longest: number, pattern?: string): JsonSchema {
  return {
    type: 'string',
    minLength: 1,
    maxLength: longest,
    ...(pattern === undefined ? {} : { pattern }),
  }
}

/** One of these words. */
export function oneOf(words: readonly string[]): JsonSchema {
  return { type: 'string', enum: words }
}

/** A list of at least so many, two hundred at most. */
export function list(items: JsonSchema, least = 0, most = 200): JsonSchema {
  return { type: 'array', items, minItems: least, maxItems: most }
}

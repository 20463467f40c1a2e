/** Half a surrogate pair: no UTF-8 exists for it. */
const LONE_SURROGATE = /\p{Surrogate}/u

/** Why a value has no canonical text. */
export class NotCanonical extends Error {
  override readonly name = 'NotCanonical'
}

/**
 * The one text of a JSON value (RFC 8785): members sorted by UTF-16 code units, no white space,
 * numbers and strings as ECMAScript prints them. Its UTF-8 bytes are what is signed and hashed.
 * Throws `NotCanonical` for what JSON cannot say: undefined, NaN, infinities, half a surrogate pair,
 * functions, and values with a class of their own.
 */
export function canonical(json: unknown): string {
  switch (typeof json) {
    case 'string':
      return text(json)
    case 'number':
      if (!Number.isFinite(json)) throw new NotCanonical('a number that is not finite')
      return JSON.stringify(json)
    case 'boolean':
      return json ? 'true' : 'false'
    case 'object':
      if (json === null) return 'null'
      return Array.isArray(json) ? list(json) : members(json)
    case 'bigint':
    case 'function':
    case 'symbol':
    case 'undefined':
      throw new NotCanonical(`a value of type ${typeof json}`)
  }
}

function text(value: string): string {
  if (LONE_SURROGATE.test(value)) throw new NotCanonical('half a surrogate pair')
  return JSON.stringify(value)
}

function list(values: readonly unknown[]): string {
  let written = ''
  for (const value of values) written += (written === '' ? '' : ',') + canonical(value)
  return `[${written}]`
}

function members(value: object): string {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) {
    throw new NotCanonical('a value with a class of its own')
  }
  let written = ''
  for (const [name, member] of Object.entries(value).toSorted(byName)) {
    written += `${written === '' ? '' : ','}${text(name)}:${canonical(member)}`
  }
  return `{${written}}`
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : one > other ? 1 : 0
}

import type { Chance } from './chance.ts'
import type { Operation } from './schema.ts'
import { broken, type Known, ODD_TEXTS, oddValue, valueFor } from './values.ts'

/** What is sent to a server. */
export interface Sent {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly url: string
  readonly headers: Record<string, string>
  readonly payload?: string
}

/** Who asks: a cookie, or none. */
export interface Asker {
  readonly cookie: string
  readonly known: Known
}

const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'] as const
const TYPES = [
  'application/json',
  'application/json; charset=utf-16',
  'text/plain',
  'multipart/form-data; boundary=x',
  '',
] as const
const JSON_TYPE = { 'content-type': 'application/json' }

/** A request to an operation: allowed but odd in about half of them, broken somewhere in the others. */
export function requestFor(operation: Operation, asker: Asker, chance: Chance): Sent {
  const breaks = chance.often(0.5)
  const ground = { chance, known: asker.known }
  const url = addressFor(operation, asker, { chance, breaks: breaks && chance.often(0.4) })
  const headers = { cookie: cookieFor(asker, chance) }
  const { method, body } = operation
  if (body === null) return { method: breaks ? methodFor(operation, chance) : method, url, headers }
  const value = valueFor(body, ground)
  if (!breaks) return { method, url, headers: { ...headers, ...JSON_TYPE }, payload: textOf(value) }
  const type = chance.often(0.9) ? TYPES[0] : chance.pick(TYPES)
  return {
    method: methodFor(operation, chance),
    url,
    headers: { ...headers, 'content-type': type, ...oddHeaders(chance) },
    payload: brokenText(value, chance),
  }
}

function methodFor({ method }: Operation, chance: Chance): Sent['method'] {
  const other = chance.often(0.05) ? chance.pick(METHODS) : method
  return other === 'PUT' || other === 'DELETE' || other === 'GET' || other === 'POST'
    ? other
    : method
}

interface Way {
  readonly chance: Chance
  readonly breaks: boolean
}

function addressFor(
  { path, parameters }: Operation,
  asker: Asker,
  { chance, breaks }: Way,
): string {
  const ground = { chance, known: asker.known }
  const given = parameters
    .filter(({ required }) => required || chance.often(0.4))
    .map((one) => {
      const value = breaks ? chance.pick(ODD_TEXTS) : String(valueFor(one.schema, ground))
      return { ...one, text: encode(value) }
    })
  const filled = given
    .filter((one) => one.in === 'path')
    .reduce((url, { name, text }) => url.replace(`{${name}}`, text), path)
  const asked = given.filter((one) => one.in === 'query').map(({ name, text }) => `${name}=${text}`)
  const more = breaks && chance.often(0.3) ? ['__proto__=1', '%ff=%ff', 'a[]=1'] : []
  const query = [...asked, ...more]
  return query.length === 0 ? filled : `${filled}?${query.join('&')}`
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}

function cookieFor({ cookie }: Asker, chance: Chance): string {
  if (chance.often(0.97)) return cookie
  const at = chance.below(Math.max(1, cookie.length))
  return chance.pick([
    `${cookie.slice(0, at)}A${cookie.slice(at + 1)}`,
    cookie.slice(0, at),
    '__Host-cwmis=',
  ])
}

function oddHeaders(chance: Chance): Readonly<Record<string, string>> {
  if (chance.often(0.9)) return {}
  return chance.pick<Readonly<Record<string, string>>>([
    { 'accept-encoding': 'br;q=0, gzip;q=9, *' },
    { 'content-encoding': 'gzip' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'content-length': '-1' },
    { expect: '100-continue' },
  ])
}

function textOf(value: unknown): string {
  return JSON.stringify(value)
}

/** The body with a fault in its value or in its very text. */
function brokenText(value: unknown, chance: Chance): string {
  const sort = chance.below(10)
  if (sort === 0) return textOf(value).slice(0, chance.below(40))
  if (sort === 1) return textOf(value).replace('{', '{"__proto__":{"x":1},')
  if (sort === 2) return textOf(value).replace('{', '{"a":1,"a":{"a":2},')
  if (sort === 3) return textOf(oddValue(chance))
  if (sort === 4) return `${textOf(value)} trailing`
  return textOf(broken(value, chance))
}

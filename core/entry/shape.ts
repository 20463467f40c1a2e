import { NO_ANSWERS } from '../form/answer.ts'
import {
  compartmentsProblem,
  firstProblem,
  isMembers,
  isUuid,
  jsonProblem,
  type Members,
  membersProblem,
} from './bounds.ts'
import { bytesOf } from './bytes.ts'
import { type Bundle, MAX_BUNDLE_ENTRIES } from './entry.ts'
import { headerProblem } from './header-shape.ts'

const FIELD_ID = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/
const SIGNATURE_BYTES = 64
const SALT_BYTES = 32

/** Is an unknown JSON value a bundle, within all bounds? */
export function isBundle(json: unknown): json is Bundle {
  return shapeProblem(json) === null
}

/**
 * Why an unknown JSON value is no bundle: a problem code such as `bundle-too-long`, `bad-uuid`, `bad-instant`,
 * `unknown-compartment`, `too-deep`, `nul-character`, `part-too-long`; null where it is one. Looks at shape and
 * bounds alone: what the answers mean is checked against the form, what may be written is judged.
 */
export function shapeProblem(json: unknown): string | null {
  const problem = membersProblem(json, ['id', 'entries', 'signature'])
  if (problem !== null || !isMembers(json)) return problem ?? 'wrong-shape'
  if (!isUuid(json.id)) return 'bad-uuid'
  if (!isBytes(json.signature, SIGNATURE_BYTES)) return 'bad-signature'
  if (!Array.isArray(json.entries)) return 'wrong-shape'
  if (json.entries.length === 0) return 'bundle-empty'
  if (json.entries.length > MAX_BUNDLE_ENTRIES) return 'bundle-too-long'
  return firstProblem(json.entries, entryProblem)
}

function entryProblem(json: unknown): string | null {
  const problem = membersProblem(json, ['header', 'parts'])
  if (problem !== null || !isMembers(json)) return problem ?? 'wrong-shape'
  return headerProblem(json.header) ?? partsProblem(json.parts)
}

function partsProblem(json: unknown): string | null {
  return compartmentsProblem(json, partProblem)
}

function partProblem(json: unknown): string | null {
  const problem = membersProblem(json, ['salt', 'body'])
  if (problem !== null || !isMembers(json)) return problem ?? 'wrong-shape'
  if (!isBytes(json.salt, SALT_BYTES)) return 'bad-salt'
  if (!isMembers(json.body)) return 'wrong-shape'
  return answersProblem(json.body)
}

/** Why the members of an unknown JSON value are no answers by field id: their shape and bounds alone. */
export function answersProblem(body: Members): string | null {
  const unfit = jsonProblem(body)
  if (unfit !== null) return unfit
  for (const field of Object.keys(body)) if (!FIELD_ID.test(field)) return 'bad-field'
  return firstProblem(Object.values(body), answerProblem)
}

/** One of the three shapes of an answer. What stands in `v` is checked against the form, rows of tables included. */
function answerProblem(json: unknown): string | null {
  if (!isMembers(json)) return 'bad-answer'
  const names = Object.keys(json)
  if ('no' in json) {
    const no: readonly unknown[] = NO_ANSWERS
    if (!no.includes(json.no)) return 'bad-answer'
    const why = json.why === undefined || typeof json.why === 'string'
    return why && names.every((name) => name === 'no' || name === 'why') ? null : 'bad-answer'
  }
  const elsewhere = json.elsewhere === true || (!('elsewhere' in json) && 'v' in json)
  const value = !('v' in json) || json.v !== null
  return elsewhere && value && names.every((name) => name === 'v' || name === 'elsewhere')
    ? null
    : 'bad-answer'
}

function isBytes(json: unknown, length: number): boolean {
  return typeof json === 'string' && json.length < 200 && bytesOf(json)?.length === length
}

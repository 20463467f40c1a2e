import type { ProblemCode } from '@cwmis/core/wire/problem-codes.ts'
import { SessionOverError } from '@cwmis/ledger/read/reader.ts'
import { Refusal } from './refusal.ts'

/** Failures of the framework and of the database that have a name of ours. */
const NAMES: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_BAD_URL: 'malformed-address',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'not-json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'body-incomplete',
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed-json',
  FST_ERR_MAX_PARAM_LENGTH: 'not-found',
  ECONNREFUSED: 'not-available',
  ECONNRESET: 'not-available',
  ENOENT: 'not-available',
  EPIPE: 'not-available',
}

/** SQLSTATE classes in which the database is away, stopping, full, overloaded or asks to try again. */
const AWAY = ['08', '53', '57', '58', '40', '55']
/** The class of values that are none (no uuid, no instant, no number): what was asked cannot be read. */
const UNREADABLE = '22'

/** The refusal an error stands for; whatever has no name is `internal`. Nothing of the error's text is passed on. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  if (error instanceof SessionOverError) return new Refusal('sign-in-needed')
  const code = codeOf(error)
  const named = NAMES[code]
  if (named !== undefined)
    return new Refusal(named, named === 'not-available' ? { retryAfter: 5 } : {})
  const sqlClass = /^[0-9A-Z]{5}$/.test(code) ? code.slice(0, 2) : ''
  if (sqlClass === UNREADABLE) return new Refusal('malformed-request')
  const away = AWAY.includes(sqlClass) || lostConnection(error)
  return away ? new Refusal('not-available', { retryAfter: 5 }) : new Refusal('internal')
}

/** The machine code of an error (a Node, framework or SQLSTATE code), or empty text. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return ''
  return typeof error.code === 'string' ? error.code : ''
}

/** The driver says in words only that a connection was lost or could not be had in time. */
function lostConnection(error: unknown): boolean {
  return (
    error instanceof Error &&
    /^(Connection terminated|timeout exceeded when trying)/.test(error.message)
  )
}

/**
 * Every problem a door may name, with its HTTP status. The code is a message key
 * (`problems.CODE.title`, `problems.CODE.detail`) and stands in the published contract:
 * codes are added, never renamed.
 */
export const PROBLEMS = {
  // What was sent cannot be read.
  'malformed-json': 400,
  'malformed-body': 400,
  'malformed-address': 400,
  'too-deep': 400,
  'not-json': 415,
  'too-large': 413,
  'too-many-entries': 413,
  'body-incomplete': 400,
  'body-too-slow': 408,
  'malformed-request': 400,
  'headers-too-large': 431,
  'method-not-allowed': 405,
  // Who is asking.
  'sign-in-needed': 401,
  'sign-in-refused': 401,
  'refresh-refused': 401,
  'foreign-origin': 403,
  'code-refused': 403,
  'passphrase-to-choose': 403,
  'weak-passphrase': 400,
  'account-taken': 409,
  // What an outside system sends.
  'message-unsigned': 401,
  'message-known': 409,
  'message-ended': 410,
  'message-refused': 422,
  'message-later': 429,
  // Not there, or not for you: the same answer for both.
  'not-found': 404,
  // Come back later.
  'too-many-attempts': 429,
  'too-many-at-once': 429,
  'too-busy': 503,
  'not-available': 503,
  internal: 500,
} as const satisfies Readonly<Record<string, number>>

export type ProblemCode = keyof typeof PROBLEMS

import type { Socket } from 'node:net'
import type { ProblemCode } from '@cwmis/core/wire/problem-codes.ts'
import { codeOf } from './name.ts'
import { PROBLEM_TYPE, problemOf } from './problem.ts'

const CODES: Readonly<Record<string, ProblemCode>> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'body-too-slow',
  HPE_INVALID_EOF_STATE: 'body-incomplete',
}

/** Answers what is not even a request: bytes that are no HTTP, headers without end, one that stopped half-way. */
export function answerUnread(error: Error, socket: Socket): void {
  const code = codeOf(error)
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const problem = problemOf(CODES[code] ?? 'malformed-request')
  const body = JSON.stringify(problem)
  const head = [
    `HTTP/1.1 ${problem.status} Refused`,
    `content-type: ${PROBLEM_TYPE}`,
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    'connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}

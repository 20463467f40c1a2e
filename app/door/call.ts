import type { Problem } from '@cwmis/core/wire/problem.ts'

/** A door did not do what was asked, or was not reached at all. `offline`: nobody answered, or somebody who is not our server. */
export interface Failure {
  readonly ok: false
  readonly offline: boolean
  /** HTTP status, 0 where there was no answer of our server. */
  readonly status: number
  /** Problem code of the door (a message key follows from it), or `offline`. */
  readonly code: string
  /** Names of the contract's fields that were wrong, where the door names any: `body.address`. */
  readonly fields: readonly string[]
  /** Milliseconds the server asks us to wait, null where it does not say. */
  readonly retryAfter: number | null
}

export type Answered<T> = { readonly ok: true; readonly body: T } | Failure

/** The ways to the server. Nothing is thrown: an unreachable server is an ordinary answer. */
export interface Door {
  readonly get: <T>(path: string) => Promise<Answered<T>>
  readonly post: <T>(path: string, body: unknown) => Promise<Answered<T>>
}

export type Fetch = (path: string, init: RequestInit) => Promise<Response>

/** Nobody answered. */
export const OFFLINE: Failure = {
  ok: false,
  offline: true,
  status: 0,
  code: 'offline',
  fields: [],
  retryAfter: null,
}
const PATIENCE_MS = 30_000

/** The server's doors over `fetch`. */
export function createDoor(ask: Fetch): Door {
  return {
    get: (path) => exchange(ask, path, { method: 'GET' }),
    post: (path, body) =>
      exchange(ask, path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
  }
}

async function exchange<T>(ask: Fetch, path: string, init: RequestInit): Promise<Answered<T>> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const response = await ask(path, {
      ...init,
      credentials: 'same-origin',
      cache: 'no-store',
      signal,
    })
    return await read(response)
  } catch {
    return OFFLINE
  }
}

/** A hotel's sign-in page also answers 200: only JSON counts as our server. */
async function read<T>(response: Response): Promise<Answered<T>> {
  const type = response.headers.get('content-type') ?? ''
  if (response.ok && type.startsWith('application/json')) {
    const body: T = await response.json()
    return { ok: true, body }
  }
  const retryAfter = seconds(response.headers.get('retry-after'))
  if (!type.startsWith('application/problem+json')) {
    return { ...OFFLINE, status: response.status, retryAfter }
  }
  const problem: Problem = await response.json()
  const { code, fields = [] } = problem
  return { ok: false, offline: false, status: response.status, code, fields, retryAfter }
}

function seconds(header: string | null): number | null {
  const value = Number(header)
  return header === null || !Number.isFinite(value) || value < 0 ? null : value * 1000
}

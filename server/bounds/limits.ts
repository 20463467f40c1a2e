/** What a request may cost before anybody is known to have sent it, and after. */
export const LIMITS = {
  /** Bytes of a body without a cookie of ours. */
  anonymousBody: 64 * 1024,
  /** Bytes of a body with one. */
  body: 1024 * 1024,
  /** Nesting of JSON. */
  depth: 20,
  /** Milliseconds within which a body must have arrived. */
  bodyMs: 20_000,
  headersMs: 10_000,
  requestMs: 60_000,
  /** Longer than proxies rest (60 s): on a slow line the next entry pays no new handshake. */
  keepAliveMs: 72_000,
} as const

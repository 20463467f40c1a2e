import type { IncomingHttpHeaders } from 'node:http'

/**
 * Does another site's page ask this? A browser says where a request comes from (Fetch Metadata) and, for everything
 * but plain reading, from which origin; whoever says neither is no browser and has no cookies of somebody else.
 * `origins` are our own; one that the browser itself calls the same as the address it asks is ours too (127.0.0.1
 * and localhost are two names of one house).
 */
export function isForeign(headers: IncomingHttpHeaders, origins: readonly string[]): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true
  const { origin, host } = headers
  if (origin === undefined || origins.includes(origin)) return false
  return site !== 'same-origin' || origin.replace(/^https?:\/\//, '') !== host
}

/** Is this a person opening an address (not a script asking)? */
export function isNavigation(headers: IncomingHttpHeaders): boolean {
  const mode = headers['sec-fetch-mode']
  if (mode !== undefined) return mode === 'navigate'
  return (headers.accept ?? '').startsWith('text/html')
}

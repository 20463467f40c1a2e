import type { IncomingHttpHeaders } from 'node:http'

/**
 * Does another site's page ask this? A browser says where a request comes from (Fetch Metadata) and, for everything
 * but plain reading, from which origin; whoever says neither is no browser and has no cookies of somebody else.
 * `origins` are our own.
 */
export function isForeign(headers: IncomingHttpHeaders, origins: readonly string[]): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true
  const origin = headers.origin
  return origin !== undefined && !origins.includes(origin)
}

/** Is this a person opening an address (not a script asking)? */
export function isNavigation(headers: IncomingHttpHeaders): boolean {
  const mode = headers['sec-fetch-mode']
  if (mode !== undefined) return mode === 'navigate'
  return (headers.accept ?? '').startsWith('text/html')
}

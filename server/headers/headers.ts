/**
 * Headers of every answer. No script but our own files runs, nothing is fetched from elsewhere, nobody may frame
 * us, and no address leaves with a link. The one policy of trusted types is that of the service worker's address.
 */
const ALWAYS: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types cwmis',
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'x-frame-options': 'DENY',
}

/** With TLS, browsers are told for two years to come back with TLS only. */
const SECURE = { 'strict-transport-security': 'max-age=63072000' }

/** The headers every answer of this server carries. */
export function securityHeaders(tls: boolean): Readonly<Record<string, string>> {
  return tls ? { ...ALWAYS, ...SECURE } : ALWAYS
}

/** Answers with data are kept nowhere. */
export const NO_STORE = { 'cache-control': 'no-store' } as const

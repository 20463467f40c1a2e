import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { PublicKey } from '@cwmis/core/wire/session.ts'

/** `__Host-`: only over a secure or loopback origin, only for this host and the whole of it. */
export const COOKIE = '__Host-cwmis'

/**
 * A session as its cookie says it, before anybody asked the database. Whether it still stands,
 * and whether the device still has this key, is the database's to say.
 */
export interface Session {
  /** 32 random bytes, base64url. The database knows only their hash. */
  readonly token: string
  /** Milliseconds since 1970 at which it ends whatever happens. */
  readonly until: number
  readonly actor: string
  readonly device: string
  readonly key: PublicKey
}

/** A token for a session of our own making. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** The cookie's value: what the session is, and our mark over it. */
export function sealCookie(
  { token, until, actor, device, key }: Session,
  secret: Uint8Array,
): string {
  const body = [token, until.toString(36), actor, device, key.x, key.y].join('~')
  return `${body}~${mark(body, secret)}`
}

/** Opens a cookie's value without the database: null if the mark is not ours or its time is over. */
export function openCookie(
  value: string | undefined,
  secret: Uint8Array,
  now: number,
): Session | null {
  if (value === undefined) return null
  const session = known(secret).get(value) ?? remember(secret, value)
  return session !== null && session.until > now ? session : null
}

/** Cookies whose mark was found to be ours: a kept connection sends the same one each time. */
const opened = new WeakMap<Uint8Array, Map<string, Session>>()
const MOST_OPENED = 5000

function known(secret: Uint8Array): Map<string, Session> {
  const there = opened.get(secret)
  if (there !== undefined && there.size < MOST_OPENED) return there
  const fresh = new Map<string, Session>()
  opened.set(secret, fresh)
  return fresh
}

function remember(secret: Uint8Array, value: string): Session | null {
  const cut = value.lastIndexOf('~')
  const body = value.slice(0, Math.max(cut, 0))
  if (!same(value.slice(cut + 1), mark(body, secret))) return null
  const session = read(body)
  if (session !== null) known(secret).set(value, session)
  return session
}

function read(body: string): Session | null {
  const [token, until, actor, device, x, y] = body.split('~')
  if (token === undefined || until === undefined || actor === undefined) return null
  if (device === undefined || x === undefined || y === undefined) return null
  const key: PublicKey = { kty: 'EC', crv: 'P-256', x, y }
  return { token, until: Number.parseInt(until, 36), actor, device, key }
}

function mark(body: string, secret: Uint8Array): string {
  return createHmac('sha256', secret).update(`cwmis-cookie-v1\n${body}`).digest('base64url')
}

function same(one: string, other: string): boolean {
  const left = Buffer.from(one)
  const right = Buffer.from(other)
  return left.length === right.length && timingSafeEqual(left, right)
}

import type { DatabaseConnection } from '@cwmis/ledger/embedded/connection.ts'
import { StartRefusal } from './refusal.ts'

/** What `sslmode` may say as long as the connection itself is not encrypted by us. */
const PLAIN_MODES = new Set([null, 'disable', 'allow', 'prefer'])

/**
 * The connection a database's address names. `?host=/folder` is the folder of a Unix socket.
 * @throws StartRefusal for an address without account or database, or one that asks for encryption
 */
export function connectionOf(name: string, address: string): DatabaseConnection {
  const url = new URL(address)
  const database = decodeURIComponent(url.pathname.slice(1))
  if (!url.username || !database) {
    throw new StartRefusal(
      `${name} must name an account and a database: postgres://ACCOUNT:PASSWORD@HOST/DATABASE.`,
    )
  }
  if (!PLAIN_MODES.has(url.searchParams.get('sslmode'))) {
    throw new StartRefusal(
      `${name} asks for an encrypted connection, which is not offered yet: use a Unix socket (?host=/folder), this machine, or a tunnel.`,
    )
  }
  return {
    host: url.searchParams.get('host') ?? (url.hostname || 'localhost'),
    port: Number(url.port || 5432),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database,
  }
}

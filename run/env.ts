import { resolve } from 'node:path'

/** Which world a start serves: the invented example, or real children. */
export type Mode = 'example' | 'live'

/** The database to use: our own below the data folder, or one that stands elsewhere. */
export type DatabaseChoice =
  | { kind: 'embedded' }
  | { kind: 'outside'; servingUrl: string; ownerUrl: string | undefined }

/** Everything this house reads from its environment. */
export interface Settings {
  /** 0 takes any free port. */
  port: number
  host: string
  /** The address people type, without a slash at its end; cookies and checks hang on it. */
  origin: string
  /** Files of the certificate and its key; undefined serves plain HTTP. */
  tls: { certFile: string; keyFile: string } | undefined
  /** Absolute. */
  dataDir: string
  database: DatabaseChoice
  mode: Mode
  /** Hosts (`host` or `host:port`) at which partners of the exchange may be reached; nowhere else. */
  partnerHosts: readonly string[]
  /** A Chromium for browser tests. */
  chromiumPath: string | undefined
}

/** A variable that cannot be understood. The message is a sentence that names it. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
}

/** A program's environment as the operating system gives it. */
export type Environment = Readonly<Record<string, string | undefined>>

const OUR_PREFIX = 'CWMIS_'
const OURS = new Set(['CWMIS_MODE', 'CWMIS_PARTNER_HOSTS'])

/** This process's own environment, read. Nothing else in the house reads it. */
export function environment(): Settings {
  return readEnvironment(process.env)
}

/** The variables of this house that have no prefix of their own. */
const PLAIN = [
  'PORT',
  'HOST',
  'ORIGIN',
  'TLS_CERT',
  'TLS_KEY',
  'DATA_DIR',
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
]

/** This process's environment for a program of ours started by it: none of our variables but those given. */
export function environmentFor(variables: Environment): Record<string, string | undefined> {
  const isOurs = (name: string) => PLAIN.includes(name) || name.startsWith(OUR_PREFIX)
  const others = Object.entries(process.env).filter(([name]) => !isOurs(name))
  return { ...Object.fromEntries(others), ...variables }
}

/**
 * Reads and checks an environment; an empty variable counts as absent.
 * @throws EnvironmentError naming the first variable that is wrong or, below CWMIS_, unknown
 */
export function readEnvironment(env: Environment): Settings {
  refuseUnknown(env)
  const port = readPort(env.PORT)
  const host = env.HOST || '127.0.0.1'
  const tls = readTls(env)
  const database = readDatabase(env)
  return {
    port,
    host,
    origin: readOrigin(env.ORIGIN) ?? `${tls ? 'https' : 'http'}://${bracketed(host)}:${port}`,
    tls,
    dataDir: resolve(env.DATA_DIR || 'data'),
    database,
    mode: readMode(env.CWMIS_MODE) ?? (database.kind === 'embedded' ? 'example' : 'live'),
    partnerHosts: readHosts(env.CWMIS_PARTNER_HOSTS),
    chromiumPath: env.CHROMIUM_PATH || undefined,
  }
}

function refuseUnknown(env: Environment): void {
  const unknown = Object.keys(env).find((name) => name.startsWith(OUR_PREFIX) && !OURS.has(name))
  if (unknown) {
    throw new EnvironmentError(
      `${unknown} is not a variable of CWMIS. There is only: ${[...OURS].join(', ')}.`,
    )
  }
}

function readPort(value: string | undefined): number {
  if (!value) return 8080
  const port = Number(value)
  if (/^\d{1,5}$/.test(value) && port <= 65_535) return port
  throw new EnvironmentError(`PORT must be a number from 0 to 65535, not "${value}".`)
}

function readTls(env: Environment): Settings['tls'] {
  const certFile = env.TLS_CERT
  const keyFile = env.TLS_KEY
  if (!certFile && !keyFile) return undefined
  if (certFile && keyFile) return { certFile: resolve(certFile), keyFile: resolve(keyFile) }
  throw new EnvironmentError('TLS_CERT and TLS_KEY go together: set both or neither.')
}

function readOrigin(value: string | undefined): string | undefined {
  if (!value) return undefined
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search)
    return url.origin
  throw new EnvironmentError(
    `ORIGIN must be an address like https://cwmis.example, with nothing after it, not "${value}".`,
  )
}

function readDatabase(env: Environment): DatabaseChoice {
  const servingUrl = env.DATABASE_URL
  const ownerUrl = env.DATABASE_OWNER_URL || undefined
  if (servingUrl) {
    refuseBadUrl('DATABASE_URL', servingUrl)
    if (ownerUrl) refuseBadUrl('DATABASE_OWNER_URL', ownerUrl)
    return { kind: 'outside', servingUrl, ownerUrl }
  }
  if (!ownerUrl) return { kind: 'embedded' }
  throw new EnvironmentError('DATABASE_OWNER_URL needs DATABASE_URL, the serving role, beside it.')
}

/** The address itself is not repeated: it may hold a password. */
function refuseBadUrl(name: string, value: string): void {
  if (/^postgres(ql)?:\/\//.test(value) && URL.canParse(value)) return
  throw new EnvironmentError(`${name} must be an address that begins with postgres://.`)
}

function readMode(value: string | undefined): Mode | undefined {
  if (!value) return undefined
  if (value === 'example' || value === 'live') return value
  throw new EnvironmentError(`CWMIS_MODE must be example or live, not "${value}".`)
}

/** `a.example, b.example:8443`, as an address names them: no scheme, no path, nothing that stands for many. */
function readHosts(value: string | undefined): readonly string[] {
  const hosts = (value ?? '').split(',').map((host) => host.trim().toLowerCase())
  return hosts
    .filter((host) => host !== '')
    .map((host) => {
      const address = `https://${host}`
      if (
        !host.includes('*') &&
        URL.canParse(address) &&
        new URL(address).origin === address.replace(/:443$/, '')
      ) {
        return new URL(address).host
      }
      throw new EnvironmentError(
        `CWMIS_PARTNER_HOSTS must be hosts like crms.example or crms.example:8443 with commas between, not "${host}".`,
      )
    })
}

/** An IPv6 address as it stands in an address line. */
function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}

import { Pool } from 'pg'
import { OpenedSlices } from './append/opened.ts'
import { Sharing } from './append/sharing.ts'
import type { Keys } from './keys/keys.ts'
import type { Ledger } from './ledger.ts'
import { type Login, type Passwords, roleName } from './migrate/roles.ts'

/** Where the database is. `user` and `password` of the serving role are given only where an outside database names its own. */
export interface LedgerOptions {
  readonly host: string
  readonly port: number
  readonly database: string
  readonly passwords: Passwords
  readonly serve?: { readonly user: string; readonly password: string }
  readonly keys: Keys
  /** Most connections of the doors; default 10. */
  readonly connections?: number
  /** Holds an invented world. Never where real children are recorded. */
  readonly invented?: boolean
}

/** A connection is kept so long while nobody uses it: a new one makes every plan of an append anew. */
const IDLE_MS = 300_000

/** Opens the pools of a migrated database. Connects only when first used. */
export function openLedger(options: LedgerOptions): Ledger {
  const motion = { served: 0, placed: 0 }
  const serve = pool(options, options.serve ?? login(options, 'serve'), options.connections ?? 10)
  serve.on('release', () => {
    motion.served += 1
  })
  return {
    serve,
    sequence: pool(options, login(options, 'sequence'), 2),
    view: pool(options, login(options, 'view'), 4),
    count: pool(options, login(options, 'count'), 2),
    keeper: pool(options, login(options, 'keeper'), 2),
    sharing: new Sharing(),
    motion,
    opened: new OpenedSlices(),
    keys: options.keys,
    childOrdinals: [],
    invented: options.invented === true,
  }
}

/** Ends all connections, waiting for those in use. */
export async function closeLedger(ledger: Ledger): Promise<void> {
  await Promise.all([
    ledger.serve.end(),
    ledger.sequence.end(),
    ledger.view.end(),
    ledger.count.end(),
    ledger.keeper.end(),
  ])
}

function login(options: LedgerOptions, name: Login): { user: string; password: string } {
  return { user: roleName(name), password: options.passwords[name] }
}

function pool(
  { host, port, database }: LedgerOptions,
  who: { readonly user: string; readonly password: string },
  max: number,
): Pool {
  const made = new Pool({
    host,
    port,
    database,
    ...who,
    max,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: IDLE_MS,
  })
  // A connection that breaks while nobody uses it is replaced by the pool; whoever uses one sees its own error.
  made.on('error', () => {})
  // Nor may one that breaks between two statements of its user end the whole program.
  made.on('connect', (client) => client.on('error', () => {}))
  return made
}

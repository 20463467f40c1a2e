import type { DatabaseConnection } from '@cwmis/ledger/embedded/connection.ts'
import type { ExampleAccount } from '../start/accounts.ts'

/** What the process of the clients is told first. */
export interface ClientsSetting {
  housePort: number
  barePort: number
  /** One for each client; several clients may be one person at several devices. */
  accounts: readonly ExampleAccount[]
  /** Cases all clients hold together. */
  subjects: number
  bundle: number
}

/** One stretch of closed-loop work: to the bare server, or to the house in one of three sizes. */
export type Load = 'bare' | 'one' | 'bundle' | 'batch'

/** An order to the clients. */
export interface Stretch {
  load: Load
  seconds: number
  /** How many requests are made ready before the clock starts; for `bare`, the bytes it sends. */
  ready: number
}

/** What came of it. */
export interface Result {
  load: Load
  seconds: number
  requests: number
  /** Bundles among them, each with a transaction and an audit row of its own. */
  bundles: number
  entries: number
  sealed: number
  decisions: number
  /** Bundles not kept, by the rule that refused them; answers that were no answer, by their status. */
  refused: Readonly<Record<string, number>>
  /** Milliseconds a request took, of all requests. */
  p50: number
  p99: number
  meanBytes: number
}

/** What the bare server is told. */
export interface BareOrder {
  connection: DatabaseConnection
  connections: number
}

/** The table it writes into. */
export const BARE_TABLE =
  'create table if not exists bare (id bigint generated always as identity primary key, body bytea not null)'

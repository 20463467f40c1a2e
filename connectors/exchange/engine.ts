import type { Content } from '@cwmis/core/content.ts'
import type { Connector } from '@cwmis/core/exchange/connector.ts'
import type { AppendResult, Brought } from '@cwmis/ledger/append.ts'
import type { Ledger } from '@cwmis/ledger/ledger.ts'
import type { ExchangeKeys } from './keys.ts'
import type { Standing } from './standing.ts'

/** One message to a partner: gives the HTTP status, null where none came. Never follows a redirection. */
export type Post = (letter: {
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}) => Promise<number | null>

/** Everything the exchange works with. */
export interface Engine {
  readonly ledger: Ledger
  /** Keeps what a message becomes, as the ledger's own `append` does. */
  readonly append: (content: Content, brought: Brought) => Promise<AppendResult>
  readonly content: () => Content
  readonly connectors: readonly Connector[]
  readonly keys: ExchangeKeys
  /** How the partners stand, as last read from the database. */
  readonly standing: () => Standing
  /** ISO 8601 UTC. */
  readonly now: () => string
  /** From 0 to 1. */
  readonly jitter: () => number
  readonly mode: 'example' | 'live'
  /** Refusals not written down yet: `partner refusal day` and how often. */
  readonly refused: Map<string, number>
  /** Begins the addresses of our schemas and the `source` of what we send. */
  readonly origin: string
  readonly post: Post
}

/** The connector of a partner. */
export function connectorOf(
  { connectors }: Pick<Engine, 'connectors'>,
  partner: string,
): Connector | null {
  return connectors.find((one) => one.partner === partner) ?? null
}

/** What is made once for each engine, when it is first asked for. */
export function perEngine<Made>(make: (engine: Engine) => Made): (engine: Engine) => Made {
  const made = new WeakMap<Engine, { readonly it: Made }>()
  return (engine) => {
    const known = made.get(engine) ?? { it: make(engine) }
    made.set(engine, known)
    return known.it
  }
}

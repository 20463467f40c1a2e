import type { Content } from '@cwmis/core/content.ts'
import type { Connector } from '@cwmis/core/exchange/connector.ts'
import { followOnce } from '@cwmis/ledger/follow/follow.ts'
import { type Running, repeat } from '@cwmis/ledger/follow/run.ts'
import type { Ledger } from '@cwmis/ledger/ledger.ts'
import { deliverOnce } from './deliver.ts'
import { watchOnce } from './desk/watch.ts'
import type { Engine, Post } from './engine.ts'
import { inquireOnce } from './inquire.ts'
import { loadExchangeKeys } from './keys.ts'
import { exchangeSender } from './outbox.ts'
import { reckonOnce } from './reckon.ts'
import { readStanding, type Standing } from './standing.ts'
import { tellLateOnce } from './tell-late.ts'
import { takeUpOnce } from './waiting.ts'

/** What an exchange is opened over. `keysFolder`: the installation's folder of keys. */
export interface ExchangeOptions {
  readonly ledger: Ledger
  readonly append: Engine['append']
  readonly content: () => Content
  readonly connectors: readonly Connector[]
  readonly keysFolder: string
  readonly mode: Engine['mode']
  readonly origin: string
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** An open exchange, with how the partners stand, read anew by `refresh`. */
export interface Exchange {
  readonly engine: Engine
  readonly refresh: () => Promise<void>
}

/** Opens the exchange and reads how the partners stand. */
export async function openExchange({
  now,
  keysFolder,
  ...rest
}: ExchangeOptions): Promise<Exchange> {
  const keys = loadExchangeKeys(keysFolder)
  let standing: Standing = await readStanding(rest.ledger, keys)
  const engine: Engine = {
    ...rest,
    keys,
    standing: () => standing,
    now: () => new Date(now()).toISOString(),
    jitter: Math.random,
    refused: new Map(),
    post: postTo,
  }
  return {
    engine,
    refresh: async () => {
      standing = await readStanding(rest.ledger, keys)
    },
  }
}

const ROUND_MS = 1_000
/** A flood of messages does not keep back what goes out. */
const ROUNDS_AT_MOST = 10
/** A suspension holds within a minute. */
const REFRESH_MS = 15_000
const RECKON_MS = 60_000
/** Fifteen minutes are the shortest a message is allowed. */
const LATE_MS = 60_000
/** How often it is looked whether a partner is silent. */
const WATCH_MS = 300_000
/** How often it is looked whether a week is over. */
const INQUIRE_MS = 600_000

/** Keeps taking up what came, freezing and delivering what goes, comparing days, and reading how the partners stand. */
export function startExchange(
  { engine, refresh }: Exchange,
  onProblem: (error: unknown) => void,
): Running {
  const { ledger, connectors } = engine
  if (connectors.length === 0) return { stop: () => Promise.resolve() }
  const round = async (): Promise<void> => {
    for (let taken = 1, rounds = 0; taken > 0 && rounds < ROUNDS_AT_MOST; rounds += 1) {
      taken = await takeUpOnce(engine)
    }
    while ((await followOnce(ledger, exchangeSender(engine), onProblem)) > 0);
    await deliverOnce(engine)
  }
  const jobs = [
    repeat({ everyMs: ROUND_MS, onProblem }, round),
    repeat({ everyMs: REFRESH_MS, onProblem }, refresh),
    repeat({ everyMs: RECKON_MS, onProblem }, () => reckonOnce(engine)),
    repeat({ everyMs: LATE_MS, onProblem }, () => tellLateOnce(engine)),
    repeat({ everyMs: WATCH_MS, onProblem }, () => watchOnce(engine)),
    repeat({ everyMs: INQUIRE_MS, onProblem }, async () => {
      await inquireOnce(engine)
    }),
  ]
  return {
    stop: async () => {
      await Promise.all(jobs.map((job) => job.stop()))
    },
  }
}

const PATIENCE_MS = 10_000

/** Posts to the address that was set here; follows nowhere, waits ten seconds, reads no answer but its status. */
const postTo: Post = async ({ address, headers, body }) => {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const sent = await fetch(address, { method: 'POST', headers, body, redirect: 'manual', signal })
    await sent.body?.cancel()
    return sent.status
  } catch {
    return null
  }
}

import { setTimeout as pause } from 'node:timers/promises'
import type { AppendAnswer } from '@cwmis/core/wire/append.ts'
import type { ExampleAccount } from '../start/accounts.ts'
import { type Client, signIn } from './client.ts'
import { openWire, type WireAnswer } from './wire.ts'
import { factOf, type Held, nextBundle, openingBundle } from './work.ts'

const LOOK_AGAIN_MS = 20
/** Longer than any answer of a house that lives. */
const PATIENCE_MS = 20_000

/** What stubborn clients were told. */
export interface Told {
  /** Ids of the entries whose bundle was answered *kept*. */
  readonly acknowledged: Set<string>
  /** Their bundles, each of one entry. */
  readonly bundles: Set<string>
  /** Answers to a bundle that had been kept before, its acknowledgement lost on the way. */
  repeated: number
  /** Answers that were none: broken connections, 503. */
  failed: number
  /** Bundles refused, by rule: nothing here may be. */
  readonly refused: string[]
}

export function nothingTold(): Told {
  return { acknowledged: new Set(), bundles: new Set(), repeated: 0, failed: 0, refused: [] }
}

/** A client that sends the same bundle again until it is answered, as a device's outbox does. */
export interface Stubborn {
  readonly cases: readonly Held[]
  /** Writes one visit after the other until `over`. */
  readonly write: (told: Told, over: () => boolean) => Promise<void>
  readonly close: () => void
}

/** Signs in and opens cases. */
export async function stubbornClient(
  port: number,
  account: ExampleAccount,
  cases: number,
): Promise<Stubborn> {
  const client = await signIn(port, account)
  const { bundle, held } = await openingBundle(client, cases)
  const told = nothingTold()
  await untilAnswered({ port, client }, bundle, { told, over: () => false })
  if (told.refused.length > 0) throw new Error(`no case was opened: ${told.refused.join(', ')}`)
  let nth = 0
  return {
    cases: held,
    close: () => client.wire.close(),
    write: async (counted, over) => {
      while (!over()) {
        const one = held[nth % held.length]
        if (one === undefined) return
        const next = await nextBundle(client, [one], factOf(nth++))
        await untilAnswered({ port, client }, next, { told: counted, over })
      }
    },
  }
}

interface Way {
  readonly port: number
  readonly client: Client
}

interface Counting {
  readonly told: Told
  readonly over: () => boolean
}

type Bundle = Awaited<ReturnType<typeof nextBundle>>

/** The first sending and every later one are the same bytes. */
async function untilAnswered(way: Way, bundle: Bundle, { told, over }: Counting): Promise<void> {
  const body = JSON.stringify({ bundles: [bundle] })
  for (;;) {
    const answer = await send(way, body)
    if (answer !== null && answer.status === 200) {
      count(bundle, JSON.parse(answer.body), told)
      return
    }
    told.failed += 1
    if (over()) return
    await pause(LOOK_AGAIN_MS)
    if (answer === null) await reconnect(way)
  }
}

async function send({ client }: Way, body: string): Promise<WireAnswer | null> {
  const { wire, headers } = client
  const timer = setTimeout(() => wire.close(), PATIENCE_MS)
  try {
    return await wire.ask('POST', '/append', { body, headers })
  } catch {
    return null
  } finally {
    clearTimeout(timer)
  }
}

async function reconnect({ port, client }: Way): Promise<void> {
  client.wire.close()
  client.wire = await openWire(port).catch(() => client.wire)
}

function count(bundle: Bundle, { results }: AppendAnswer, told: Told): void {
  const [result] = results
  if (result?.outcome !== 'kept') {
    told.refused.push(result?.rule ?? 'no result')
    return
  }
  if (result.repeated) told.repeated += 1
  told.bundles.add(bundle.id)
  for (const { header } of bundle.entries) told.acknowledged.add(header.id)
}

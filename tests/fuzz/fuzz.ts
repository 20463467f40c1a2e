import type { World } from '@cwmis/server/fixtures/world.ts'
import { type Chance, chanceFrom } from './chance.ts'
import type { Judge } from './judge.ts'
import { type Asker, requestFor } from './requests.ts'
import { type Operation, operationsOf } from './schema.ts'

export interface Fuzzing {
  readonly server: World['server']
  readonly askers: readonly [Asker, ...Asker[]]
  readonly judge: Judge
  readonly seed: number
  readonly requests: number
  /** Only operations of this path; without it every one in turn. */
  readonly only?: string | undefined
}

export interface Fuzzed {
  /** Faults as sentences, each with the seed that makes it again. */
  readonly faults: readonly string[]
  /** How often each status was answered. */
  readonly statuses: ReadonlyMap<number, number>
  /** Operations that did at least once what they are for. */
  readonly done: ReadonlySet<string>
}

/** Requests under way at once. */
const AT_ONCE = 8
const MOST_FAULTS = 20

/** Asks every operation of the published contract in turn, each with a chance of its own grown from the seed. */
export async function fuzz(fuzzing: Fuzzing): Promise<Fuzzed> {
  const { server, requests, seed, only } = fuzzing
  const published = operationsOf((await server.inject('/openapi.json')).body)
  const operations = published.filter(({ path }) => only === undefined || path === only)
  const result = {
    faults: [] as string[],
    statuses: new Map<number, number>(),
    done: new Set<string>(),
  }
  for (let at = 0; at < requests && result.faults.length < MOST_FAULTS; at += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, requests - at) }, (_, nth) => at + nth)
    await Promise.all(
      numbers.map(async (number) => {
        const operation = operations[number % operations.length]
        if (operation === undefined) return
        const chance = chanceFrom(seed * 1_000_003 + number)
        const { status, fault } = await askOnce(fuzzing, operation, chance)
        const name = `${operation.method} ${operation.path}`
        result.statuses.set(status, (result.statuses.get(status) ?? 0) + 1)
        if (status === 200) result.done.add(name)
        if (fault !== null) result.faults.push(`${name} ${fault} (seed ${seed}, number ${number})`)
      }),
    )
  }
  return result
}

async function askOnce(
  { server, askers, judge }: Fuzzing,
  operation: Operation,
  chance: Chance,
): Promise<{ status: number; fault: string | null }> {
  const asker = chance.pick(askers)
  // Whoever signs out is nobody afterwards: that door is asked without a cookie.
  const who = operation.path === '/sign-out' ? { ...asker, cookie: '' } : asker
  const request = requestFor(operation, who, chance)
  const answer = await server.inject(request)
  const type = String(answer.headers['content-type'] ?? '')
  const came = { status: answer.statusCode, type, body: answer.body }
  return {
    status: came.status,
    fault: judge({ ...operation, method: request.method }, came),
  }
}

import { quantile } from './loads.ts'
import { openWire, type Wire } from './wire.ts'

/** A connection that asks for one page again and again, with the cookie's line of whoever asks. */
export interface Asker {
  readonly wire: Wire
  readonly headers: string
}

/** Bare connections to a port, without a cookie. */
export function bareAskers(port: number, count: number): Promise<Asker[]> {
  return Promise.all(
    Array.from({ length: count }, async () => ({ wire: await openWire(port), headers: '' })),
  )
}

/** What a stretch of reading took: milliseconds of each answer, and what was no answer. */
export interface Read {
  readonly times: number[]
  wrong: number
}

export function nothingRead(): Read {
  return { times: [], wrong: 0 }
}

/** Closed loops: each asks again when it is answered, for so many seconds. Adds to `read`. */
export async function readFor(
  askers: readonly Asker[],
  { path, seconds }: { readonly path: string; readonly seconds: number },
  read: Read,
): Promise<void> {
  const until = performance.now() + seconds * 1000
  await Promise.all(
    askers.map(async ({ wire, headers }) => {
      while (performance.now() < until) {
        const began = performance.now()
        const { status } = await wire.ask('GET', path, { headers })
        read.times.push(performance.now() - began)
        if (status !== 200) read.wrong += 1
      }
    }),
  )
}

/** The time below which this share of the answers stayed, in milliseconds. */
export function timeOf({ times }: Read, share: number): number {
  return quantile(
    times.toSorted((one, other) => one - other),
    share,
  )
}

import { readEnvelope } from '@cwmis/core/exchange/envelope.ts'
import { connectorOf, type Engine } from './engine.ts'
import { unseal } from './keys.ts'
import type { WaitingMessage } from './waiting.ts'

/** The messages of one partition key, in the order in which they came. */
export type Line = readonly WaitingMessage[]

/** Lines that mean the same files: they follow one another. */
interface Together {
  readonly keys: Set<string>
  /** Where they stood among all. */
  readonly places: readonly number[]
}

/** Lines in groups that have no file in common, by the business keys their messages ask about: these may go side by side. */
export function apart(
  engine: Pick<Engine, 'keys' | 'connectors'>,
  lines: readonly Line[],
): readonly (readonly Line[])[] {
  const byKey = new Map<string, Together>()
  const groups = new Set<Together>()
  for (const [place, line] of lines.entries()) {
    const keys = line.flatMap((message) => keysOf(engine, message))
    const met = new Set(keys.flatMap((key) => byKey.get(key) ?? []))
    const together: Together = {
      keys: new Set([...keys, ...[...met].flatMap((one) => [...one.keys])]),
      places: [...[...met].flatMap(({ places }) => places), place].toSorted((a, b) => a - b),
    }
    for (const one of met) groups.delete(one)
    groups.add(together)
    for (const key of together.keys) byKey.set(key, together)
  }
  return [...groups].map(({ places }) => places.flatMap((place) => lines.slice(place, place + 1)))
}

/** What cannot be read asks about nothing: that is found out when it is taken up. */
function keysOf(
  engine: Pick<Engine, 'keys' | 'connectors'>,
  { partner, sealed }: WaitingMessage,
): readonly string[] {
  try {
    const envelope = readEnvelope(JSON.parse(unseal(engine.keys, `message ${partner}`, sealed)))
    const wanted = envelope === null ? null : connectorOf(engine, partner)?.wanted(envelope)
    const own = wanted?.keys.map(({ type, key }) => `${partner} ${type} ${key}`) ?? []
    const handoff = envelope?.correlationid
    return handoff == null ? own : [...own, `handoff ${handoff}`]
  } catch {
    return []
  }
}

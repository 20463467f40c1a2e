import type { Door } from '@cwmis/server/door.ts'
import { DOORS } from '@cwmis/server/doors/index.ts'
import { type Fuzzed, fuzz } from './fuzz.ts'
import type { Ground } from './ground.ts'
import { judgeWith } from './judge.ts'

interface Asked {
  readonly requests: number
  readonly seed: number
  /** A door that is not as it should be, in the place of its like: it alone is asked. */
  readonly changed?: Door
}

/** Asks a server of this ground, and judges by the doors as they should be. */
export async function fuzzDoors(
  ground: Ground,
  { requests, seed, changed }: Asked,
): Promise<Fuzzed> {
  const { world, askers, hidden } = ground
  const isChanged = (door: Door) => door.url === changed?.url && door.method === changed.method
  const doors = DOORS.map((door) => (changed && isChanged(door) ? changed : door))
  const server = await world.serverWith({ doors })
  const judge = judgeWith(DOORS, hidden)
  const fuzzed = await fuzz({ server, askers, judge, seed, requests, only: changed?.url })
  await server.close()
  return fuzzed
}

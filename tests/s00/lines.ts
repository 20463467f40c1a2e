import type { Client } from '../../run/measuring/client.ts'
import { enterByDoor } from '../kit/door.ts'
import type { Person } from '../kit/people.ts'
import { type Contact, opens } from './boy.ts'

/** The lines of everybody who comes in by the door. */
export interface Lines {
  readonly enter: (who: Person) => Promise<Client>
  /** An idle line is closed by the house: what comes later has lines of its own. */
  readonly hangUp: () => void
  /** Of which of the six files the child's page is there for somebody. */
  readonly filesOf: (who: Person) => Promise<readonly number[]>
}

/** Opens lines to a house as they are needed. */
export function openLines(port: () => number, six: readonly Contact[]): Lines {
  const clients = new Map<Person, Client>()
  async function enter(who: Person): Promise<Client> {
    const known = clients.get(who)
    if (known) return known
    const client = await enterByDoor(port(), who)
    clients.set(who, client)
    return client
  }
  function hangUp(): void {
    for (const { wire } of clients.values()) wire.close()
    clients.clear()
  }
  async function filesOf(who: Person): Promise<readonly number[]> {
    const client = await enter(who)
    const there: number[] = []
    for (const [at, { child }] of six.entries()) {
      if (await opens(client, { type: 'child', id: child })) there.push(at + 1)
    }
    return there
  }
  return { enter, hangUp, filesOf }
}

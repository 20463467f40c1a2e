import type { DirectoryAnswer, ServiceNear } from '@cwmis/core/wire/house.ts'
import { directoryFact } from '../store/facts.ts'
import { useLive } from './live.ts'

export type Desk = DirectoryAnswer['desks'][number]
export type Office = DirectoryAnswer['offices'][number]
export type Person = DirectoryAnswer['people'][number]

/** Offices, desks and colleagues one may send to or name, as last fetched. */
export interface Directory {
  readonly offices: readonly Office[]
  readonly desks: readonly Desk[]
  readonly people: readonly Person[]
  /** What is offered in the districts of one's offices. */
  readonly services: readonly ServiceNear[]
  /** ISO 8601 UTC; null: never fetched on this device. */
  readonly fetchedAt: string | null
  /** What this device holds of it was read. */
  readonly ready: boolean
  readonly desk: (id: string) => Desk | null
  readonly office: (id: string) => Office | null
  /** A colleague by actor id. */
  readonly person: (actor: string) => Person | null
}

/** The directory on this device: works offline, says how old it is. */
export function useDirectory(): Directory {
  const fact = useLive(directoryFact, ['directory'], [])
  const { offices = [], desks = [], people = [], services = [] } = fact?.answer ?? {}
  return {
    offices,
    desks,
    people,
    services,
    fetchedAt: fact?.fetchedAt ?? null,
    ready: fact !== undefined,
    desk: (id) => desks.find((desk) => desk.id === id) ?? null,
    office: (id) => offices.find((office) => office.id === id) ?? null,
    person: (actor) => people.find((person) => person.actor === actor) ?? null,
  }
}

import { expect, vi } from 'vitest'
import { openCourt } from '../../connectors/court/simulator.ts'
import { loadExchangeKeys } from '../../connectors/exchange/keys.ts'
import type { Simulator } from '../../connectors/exchange/simulating/open.ts'
import { settleSimulated } from '../../connectors/exchange/simulating/settle.ts'
import { openPolice } from '../../connectors/police/simulator.ts'
import { withClient } from '../../ledger/embedded/connection.ts'
import { courtAs, policeAs } from '../../run/simulating/cast.ts'
import { newSecret } from '../../run/simulating/secret.ts'
import { freePort } from '../../run/start/port.ts'
import { openTestHouse, type TestHouse } from '../kit/house.ts'
import { PEOPLE } from '../kit/people.ts'

const [secret, revoked] = [newSecret(), newSecret()]
/** The matter of the simulated court. */
export const MATTER = { court: 'Mbale family court', caseNo: 'FCC 12 of 2026' }
/** How long something may take to come about, in milliseconds. */
export const LONGEST = 10_000

/** A house that knows the simulated police and a court, which speak with it over the wire. */
export interface Ground {
  readonly house: TestHouse
  readonly police: Simulator
  readonly court: Simulator
  /** The values of the column `x`, asked by the owner. */
  readonly all: (text: string, values?: readonly unknown[]) => Promise<readonly string[]>
  /** Waits until nothing that came waits any more. */
  readonly settled: () => Promise<void>
  readonly remove: () => Promise<void>
}

/** Opens them all. */
export async function openGround(): Promise<Ground> {
  const port = await freePort('127.0.0.1')
  const house = await openTestHouse(async (owner, folder) => {
    const keys = loadExchangeKeys(folder)
    const since = new Date(Date.now() - 60_000).toISOString()
    const run = { secret, revoked, since, address: `http://127.0.0.1:${String(port)}/inbox` }
    const station = policeAs(run)
    const places = station.places.map((one) => ({ ...one, desk: PEOPLE.probation.desk }))
    await withClient(owner, async (client) => {
      await settleSimulated(client, keys, { ...station, desk: PEOPLE.police.desk, places })
      const asked = { code: MATTER.court, desk: PEOPLE.probation.desk, place: null }
      const court = courtAs({ ...run, address: null }, [asked])
      await settleSimulated(client, keys, { ...court, desk: PEOPLE.clinic.desk })
    })
  })
  const opening = { script: 'happy', house: { address: house.address, secret, revoked } } as const
  const police = await openPolice({ ...opening, port })
  const court = await openCourt({ ...opening, port: 0, matter: MATTER })
  const all: Ground['all'] = (text, values = []) => ask(house, text, values)
  return {
    house,
    police,
    court,
    all,
    settled: () => vi.waitFor(async () => expect(await all(WAITING)).toEqual([]), LONGEST),
    remove: async () => {
      await Promise.all([police.close(), court.close()])
      await house.remove()
    },
  }
}

const WAITING = `select id as x from exchange_message where state in ('waiting', 'unread')`

async function ask(
  { owner }: TestHouse,
  text: string,
  values: readonly unknown[],
): Promise<readonly string[]> {
  const found = await withClient(owner, (client) =>
    client.query<{ readonly x: string }>(text, [...values]),
  )
  return found.rows.map(({ x }) => x)
}

/** Presses a button of a partner's page. */
export async function press({ url }: Simulator, path: string): Promise<void> {
  expect((await fetch(`${url}/${path}`, { method: 'POST', redirect: 'manual' })).status).toBe(303)
}

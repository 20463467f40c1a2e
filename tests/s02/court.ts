import { openCourt } from '../../connectors/court/simulator.ts'
import { loadExchangeKeys } from '../../connectors/exchange/keys.ts'
import type { Simulator } from '../../connectors/exchange/simulating/open.ts'
import { settleSimulated } from '../../connectors/exchange/simulating/settle.ts'
import { withClient } from '../../ledger/embedded/connection.ts'
import { courtAs } from '../../run/simulating/cast.ts'
import { newSecret } from '../../run/simulating/secret.ts'
import { freePort } from '../../run/start/port.ts'
import { openTestHouse, type TestHouse } from '../kit/house.ts'
import { PEOPLE } from '../kit/people.ts'

/** A house that knows a simulated court, which takes what is filed. */
export async function openHouseAndCourt(): Promise<{
  readonly house: TestHouse
  readonly court: Simulator
}> {
  const port = await freePort('127.0.0.1')
  const court = await openCourt({ script: 'happy', port })
  const house = await openTestHouse(async (owner, folder) => {
    const since = new Date(Date.now() - 60_000).toISOString()
    const run = { secret: newSecret(), revoked: newSecret(), since, address: court.takesAt }
    const known = { ...courtAs(run), desk: PEOPLE.clinic.desk }
    await withClient(owner, (client) => settleSimulated(client, loadExchangeKeys(folder), known))
  })
  return { house, court }
}

/** The reports that reached the court, as they lie there. */
export function filedAt(court: Simulator): readonly string[] {
  return court.came().flatMap(({ text }) => (text.includes('report.submitted') ? [text] : []))
}

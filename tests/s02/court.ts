import { COURT_FLOWS } from '../../connectors/court/flows.ts'
import { openCourt } from '../../connectors/court/simulator.ts'
import { loadExchangeKeys } from '../../connectors/exchange/keys.ts'
import { simulatedMessage } from '../../connectors/exchange/simulating/message.ts'
import type { Simulator } from '../../connectors/exchange/simulating/open.ts'
import { posted } from '../../connectors/exchange/simulating/scripts.ts'
import { settleSimulated } from '../../connectors/exchange/simulating/settle.ts'
import { tellHouse } from '../../connectors/exchange/simulating/tell-house.ts'
import { POLICE_FLOWS } from '../../connectors/police/flows.ts'
import { SIMULATED_STATION } from '../../connectors/police/scripts.ts'
import type { Envelope } from '../../core/exchange/envelope.ts'
import { withClient } from '../../ledger/embedded/connection.ts'
import { courtAs, policeAs } from '../../run/simulating/cast.ts'
import { newSecret } from '../../run/simulating/secret.ts'
import { freePort } from '../../run/start/port.ts'
import { openTestHouse, type TestHouse } from '../kit/house.ts'
import { PEOPLE } from '../kit/people.ts'
import { CASE_NO, COURT } from './boy.ts'

const SD = 'SD 31/06/2026'
const SYSTEM = { flows: POLICE_FLOWS, source: 'urn:ug:go:upf:crms:' }
const COURTS = { flows: COURT_FLOWS, source: 'urn:ug:go:judiciary:eccmis:' }

/** A house that knows a simulated court, which takes what is filed, and the police of the district, who tell it by line. */
export interface HouseWithPartners {
  readonly house: TestHouse
  readonly court: Simulator
  /** The police tell something of the matter, by line; gives the HTTP status of the house. `at`: when it happened. */
  readonly policeTell: (
    flow: string,
    at: string,
    says: Envelope['data'],
  ) => Promise<number | null | undefined>
  /** The court tells something of its matter, by line; gives the HTTP status of the house. */
  readonly courtTell: (flow: string, says: Envelope['data']) => Promise<number | null | undefined>
}

/** Opens them all. */
export async function openHouseAndPartners(): Promise<HouseWithPartners> {
  const port = await freePort('127.0.0.1')
  const court = await openCourt({ script: 'happy', port })
  const [secret, revoked, courtSecret] = [newSecret(), newSecret(), newSecret()]
  const since = new Date(Date.now() - 60_000).toISOString()
  const house = await openTestHouse(async (owner, folder) => {
    const keys = loadExchangeKeys(folder)
    const run = { secret: courtSecret, revoked: newSecret(), since, address: court.takesAt }
    const station = policeAs({ secret, revoked, since, address: null })
    const places = station.places.map((one) => ({ ...one, desk: PEOPLE.probation.desk }))
    const asked = { code: COURT, desk: PEOPLE.probation.desk, place: null }
    const registry = courtAs(run, [asked])
    await withClient(owner, async (client) => {
      await settleSimulated(client, keys, { ...registry, desk: PEOPLE.clinic.desk })
      await settleSimulated(client, keys, { ...station, desk: PEOPLE.police.desk, places })
    })
  })
  const reached = { address: house.address, secret, revoked }
  return {
    house,
    court,
    courtTell: tellerOf({ ...reached, secret: courtSecret }),
    policeTell: async (flow, at, says) => {
      const data = { station: SIMULATED_STATION, sd: SD, ...says }
      const told = { flow, matter: SD, sequence: null, time: at, says: data }
      const message = simulatedMessage(SYSTEM, `s02-${flow}`, told)
      const play = { script: 'happy', seed: 2, now: new Date().toISOString() } as const
      const [answer] = await tellHouse(reached, 'police', posted([message], play))
      return answer?.status
    },
  }
}

function tellerOf(house: Parameters<typeof tellHouse>[0]): HouseWithPartners['courtTell'] {
  return async (flow, says) => {
    const now = new Date().toISOString()
    const data = { court: COURT, caseNo: CASE_NO, ...says }
    const told = { flow, matter: CASE_NO, sequence: null, time: now, says: data }
    const message = simulatedMessage(COURTS, `s02-${flow}`, told)
    const play = { script: 'happy', seed: 2, now } as const
    const [answer] = await tellHouse(house, 'court', posted([message], play))
    return answer?.status
  }
}

/** The reports that reached the court, as they lie there. */
export function filedAt(court: Simulator): readonly string[] {
  return court.came().flatMap(({ text }) => (text.includes('report.submitted') ? [text] : []))
}

import { type Opening, openSimulator, type Simulator } from '../exchange/simulating/open.ts'
import { POLICE_ACTS, POLICE_REPLIES, SIMULATED_STATION } from './scripts.ts'

/** A police station on this computer, to train on: it tells of children harmed and arrested, and takes our reports. */
export function openPolice(opening: Opening): Promise<Simulator> {
  const partner = {
    partner: 'police',
    heading: `child and family desk of a police station (${SIMULATED_STATION})`,
    takesAt: '/inbox',
    acts: POLICE_ACTS,
    replies: POLICE_REPLIES,
  }
  return openSimulator(partner, opening)
}

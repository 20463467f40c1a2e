import { type Opening, openSimulator, type Simulator } from '../exchange/simulating/open.ts'
import { SCHOOL_ACTS, SCHOOL_REPLIES } from './scripts.ts'

/** A register of schools on this computer, to train on: it tells who is there and who was away, and takes what we ask. */
export function openSchool(opening: Opening): Promise<Simulator> {
  const partner = {
    partner: 'education',
    heading: 'register of schools',
    takesAt: '/inbox',
    acts: SCHOOL_ACTS,
    replies: SCHOOL_REPLIES,
  }
  return openSimulator(partner, opening)
}

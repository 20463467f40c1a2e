import { hired, type Staff, type Team } from '../example/staff.ts'
import { type Seat, seatOf } from './seat.ts'

/** Whoever practises: their own name and role, and the place their post serves. */
export interface Learner {
  readonly name: string
  readonly role: string
  /** Place id; null for the nation. */
  readonly place: string | null
}

/** The invented people of the exercise. Their crew number is no other's, so that none of their ids is anybody's. */
const CREW_NUMBER = 0xe0e0
const CREW = hired(
  `
cdo | CDO | Exercise Mbabazi | Exercise community desk | Exercise sub-county office | LG | - | -
para | PARA_SW | Exercise Okello | Exercise para-social workers | Exercise sub-county office | LG | - | -
pswo | PSWO | Exercise Kabonesa | Exercise probation desk | Exercise district office | LG | - | -
spswo | SPSWO | Exercise Byenkya | Exercise probation desk | Exercise district office | LG | - | -
police | CFPU | Exercise Amongin | Exercise child and family desk | Exercise police station | UPF | - | -
health | HF_FOCAL | Exercise Nansubuga | Exercise health desk | Exercise health centre | MoH | - | -
partner | IP_CASEWORKER | Exercise Opolot | Exercise partner desk | Exercise partner | NGO | - | -
helpline | HL_CASE_MGR | Exercise Nakku | Exercise helpline desk | Exercise helpline | MGLSD | - | -
elsewhere | AUDITOR | Exercise Mukasa | Exercise desk | Exercise ministry | MGLSD | - | -
homes | NAT_ALTCARE | Exercise Wasswa | Exercise homes desk | Exercise ministry | MGLSD | - | -
`,
  CREW_NUMBER,
)

/** Everybody of the exercise, with the learner in their seat under their own name and role. */
export function crewOf(learner: Learner): readonly Staff[] {
  const seat = seatOf(learner.role)
  return CREW.map((one) => (one.account === seat ? { ...one, ...learner } : one))
}

/** Whoever sits there. @throws RangeError where nobody does */
export function seated(crew: readonly Staff[], seat: Seat): Staff {
  const found = crew.find((one) => one.account === seat)
  if (found === undefined) throw new RangeError(`nobody sits at ${seat}`)
  return found
}

/** Those who work on the exercise's children. */
export function teamOf(crew: readonly Staff[], place: string): Team {
  return {
    place,
    tongues: ['runyoro'],
    cdo: seated(crew, 'cdo'),
    para: seated(crew, 'para'),
    pswo: seated(crew, 'pswo'),
    spswo: seated(crew, 'spswo'),
    police: seated(crew, 'police'),
    health: seated(crew, 'health'),
    partner: seated(crew, 'partner'),
  }
}

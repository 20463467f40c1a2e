import { pick } from './seeded.ts'

/** What is wrong, in a code and in somebody's words. */
export interface Concern {
  readonly code: string
  readonly story: string
  readonly goal: string
  readonly action: string
  readonly service: string
}

const ORDINARY: readonly Concern[] = [
  {
    code: 'NG.01',
    story: 'The children eat once a day and sleep on the floor of the kitchen.',
    goal: 'The child eats every day and sleeps safely',
    action: 'Visit with the village health team and agree who cooks',
    service: 'nutrition',
  },
  {
    code: 'NG.04',
    story: 'The mother works far away and nobody is at home until dark.',
    goal: 'An adult is at home after school',
    action: 'Agree with the aunt who stays with the child',
    service: 'parenting',
  },
  {
    code: 'PH.03',
    story: 'A neighbour heard beating several evenings and saw marks on the arms.',
    goal: 'Nobody beats the child',
    action: 'Parenting sessions for both carers',
    service: 'parenting',
  },
  {
    code: 'CM.03',
    story: 'The father left for another district and sends nothing for school.',
    goal: 'Both parents share what the child needs',
    action: 'Write to the father and agree a monthly amount',
    service: 'legal-aid',
  },
  {
    code: 'ED.02',
    story: 'The child stopped coming to school and sells at the roadside.',
    goal: 'The child is back at school',
    action: 'Talk to the head teacher about coming back',
    service: 'school',
  },
  {
    code: 'OV.06',
    story: 'The grandmother who cares for the child has been ill since the rains.',
    goal: 'The child is cared for while the grandmother is ill',
    action: 'Find a relative who can help for some months',
    service: 'livelihood',
  },
  {
    code: 'CL.01',
    story: 'The child works at the stone quarry and misses lessons.',
    goal: 'The child no longer works at the quarry',
    action: 'Agree with the family on other income',
    service: 'livelihood',
  },
]

/** Restricted: the code and everything that tells it stand in a compartment of their own. */
export const SEXUAL: Concern = {
  code: 'SX.01',
  story: 'Something happened on the way home. A trusted adult brought the child.',
  goal: 'The child is safe and well',
  action: 'Go to the health centre with an adult the child trusts',
  service: 'medical-care',
}

export const BEATEN: Concern = {
  code: 'PH.01',
  story: 'The child came to school with a swollen face and did not want to go home.',
  goal: 'The child is safe from beating',
  action: 'A safe place to sleep with the aunt until it is settled',
  service: 'counselling',
}

/** A concern of everyday work. */
export function everydayConcern(next: () => number): Concern {
  return pick(next, ORDINARY)
}

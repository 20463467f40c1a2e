import { type Opening, openSimulator, type Simulator } from '../exchange/simulating/open.ts'
import { courtActs, courtReplies, inventedMatter, type Matter } from './scripts.ts'

/** How a simulated court is opened. `matter`: the one its buttons tell of; an invented one unless said. */
export type CourtOpening = Opening & { readonly matter?: Matter }

/** The filing desk of a court on this computer, to train on: it asks, sets days, makes orders, and answers what is filed. */
export function openCourt({ matter, ...opening }: CourtOpening): Promise<Simulator> {
  const now = new Date((opening.now ?? Date.now)()).toISOString()
  const meant = matter ?? inventedMatter(opening.seed ?? 1, now)
  const partner = {
    partner: 'court',
    heading: `filing desk of a court (${meant.caseNo}, ${meant.court})`,
    takesAt: '/filings',
    acts: courtActs(meant),
    replies: courtReplies(meant),
  }
  return openSimulator(partner, opening)
}

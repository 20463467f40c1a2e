import { NO_OWNER } from '../owner.ts'
import { emptySlice } from '../touch.ts'
import type { CaseState } from './state.ts'

/** A case before any entry. */
export const INITIAL: CaseState = {
  ...emptySlice('case/8'),
  status: 'none',
  asked: [],
  facets: {},
  clocks: [],
  misfiled: [],
  child: null,
  reports: [],
  registeredFrom: [],
  response: null,
  stages: [],
  concerns: [],
  primaryConcern: null,
  concernElsewhere: false,
  suggested: null,
  suggestedFor: null,
  risk: null,
  owner: NO_OWNER,
  place: null,
  safety: null,
  assessment: null,
  consents: [],
  plan: null,
  draftPlan: null,
  tracks: [],
  openTracks: 0,
  handoffs: [],
  visits: [],
  nextVisitOn: null,
  placement: null,
  closure: null,
  approvers: [],
}

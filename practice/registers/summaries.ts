import type { Condition } from '@cwmis/core/condition/condition.ts'
import type {
  ReturnLine,
  ReturnRegister,
  SummaryCount,
  SummaryRegister,
} from '@cwmis/core/register/definition.ts'
import { proposed } from '../provenance.ts'

const VISITS = ['visit-recorded']

function visits(when: Condition): SummaryCount {
  return { kinds: VISITS, when }
}

/** Steps of plans with one of these outcomes, said at a visit or by themselves. */
function steps(when: Condition): readonly SummaryCount[] {
  return [
    { kinds: VISITS, rowsOf: 'planActions', when },
    { kinds: ['action-updated'], when },
  ]
}

const CHILD_SEEN = ['child', 'child-alone', 'both']

/** F28: what a para-social worker did in a month. Worked out, never typed. */
export const F28: SummaryRegister = {
  code: 'F28',
  sort: 'summary',
  roles: ['PARA_SW', 'CDO', 'PSWO', 'SPSWO'],
  lines: [
    {
      id: 'casesInHand',
      sum: [
        {
          kinds: [],
          standing: {
            all: [
              { of: '$state.owner.actor', is: { at: '$worker' } },
              { not: { of: '$state.status', in: ['none', 'closed'] } },
            ],
          },
        },
      ],
    },
    {
      id: 'newCases',
      sum: [{ kinds: ['case-assigned', 'owner-changed'], names: 'actor', subjects: true }],
    },
    { id: 'visitsMade', sum: [{ kinds: VISITS }] },
    {
      id: 'childrenSeen',
      sum: [{ kinds: VISITS, when: { of: 'seen', in: CHILD_SEEN }, subjects: true }],
    },
    {
      id: 'childrenSeenAlone',
      sum: [{ kinds: VISITS, when: { of: 'seen', is: 'child-alone' }, subjects: true }],
    },
    { id: 'nobodySeen', sum: [visits({ of: 'seen', is: 'none' })] },
    { id: 'dangerSeen', sum: [visits({ of: 'safetyNow', is: 'danger' })] },
    { id: 'reportsMade', sum: [{ kinds: ['report-made'] }] },
    { id: 'referralsAnswered', sum: [{ kinds: ['service-answered'] }] },
    { id: 'stepsDone', sum: steps({ of: 'status', is: 'done' }) },
    { id: 'stepsNotDone', sum: steps({ of: 'status', in: ['not-possible', 'declined'] }) },
  ],
  provenance: proposed('Monthly activity report of para-social workers, as reconstructed here'),
}

/** Children who left the home in the month in this way. */
function left(id: string, to: string): ReturnLine {
  return { id, count: 'entries', sum: [{ kinds: ['placement-ended'], when: { of: 'to', is: to } }] }
}

/** F19 where the home's files are here: its children of a month, counted from where they were placed and what was written of them. */
export const F19_RETURN: ReturnRegister = {
  code: 'F19',
  sort: 'return',
  roles: ['PSWO', 'SPSWO', 'NAT_ALTCARE', 'CCI_MGR', 'CCI_SW'],
  lines: [
    {
      id: 'withOrder',
      count: 'there',
      newest: true,
      sum: [
        { kinds: ['placed'], when: { of: 'authority', in: ['care-order', 'interim-order'] } },
        { kinds: ['court-followed'], rowsOf: 'orders', when: { of: 'status', is: 'active' } },
      ],
    },
    { id: 'planReviewed', count: 'there', months: 3, sum: [{ kinds: ['review-held'] }] },
    {
      id: 'withContact',
      count: 'there',
      months: 3,
      sum: [{ kinds: VISITS, when: { of: 'daysSinceFamily', atMost: 90 } }],
    },
    left('deaths', 'died'),
    left('absconds', 'absconded'),
    {
      id: 'complaints',
      count: 'entries',
      sum: [{ kinds: ['complaint-made'], when: { of: 'sort', is: 'complaint' } }],
    },
  ],
  provenance: proposed('Monthly return of homes; official layout awaited'),
}

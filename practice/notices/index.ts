import type { NoticeParty, NoticeRule } from '@cwmis/core/notice/notice.ts'
import { proposed } from '../provenance.ts'

const provenance = proposed('Who hears of what, as the process model says who acts next')

const SUPERVISING: readonly NoticeParty[] = [{ to: 'supervising' }]
const RECEIVER: readonly NoticeParty[] = [{ to: 'receiver' }]
const SENDER: readonly NoticeParty[] = [{ to: 'sender' }]

const LINES: readonly Omit<NoticeRule, 'provenance'>[] = [
  {
    kind: 'report-made',
    tells: [{ to: 'desk', at: 'routedTo' }],
    atOnce: { of: 'stillInDanger', is: 'yes' },
  },
  {
    kind: 'report-told-anew',
    tells: [{ to: 'responsible' }],
    atOnce: { of: 'stillInDanger', is: 'yes' },
  },
  {
    kind: 'report-triaged',
    tells: [{ to: 'desk', at: 'routedTo' }],
    atOnce: { of: 'level', is: 'EMERGENCY' },
  },
  { kind: 'handoff-sent', tells: RECEIVER, atOnce: { of: 'urgency', is: 'now' } },
  { kind: 'handoff-recalled', tells: RECEIVER },
  { kind: 'handoff-accepted', tells: SENDER },
  { kind: 'handoff-declined', tells: SENDER },
  { kind: 'service-answered', tells: SENDER },
  { kind: 'handoff-message', tells: [{ to: 'other-end' }] },
  { kind: 'plan-drafted', tells: SUPERVISING },
  { kind: 'closure-requested', tells: SUPERVISING },
  { kind: 'risk-raised', tells: SUPERVISING, atOnce: { of: 'level', is: 'EMERGENCY' } },
  { kind: 'approval-passed', tells: [{ to: 'desk', at: 'desk' }] },
  { kind: 'plan-approved', tells: [{ to: 'author-of', at: 'plan' }] },
  { kind: 'plan-returned', tells: [{ to: 'author-of', at: 'plan' }] },
  { kind: 'case-assigned', tells: [{ to: 'actor', at: 'actor' }] },
  { kind: 'owner-changed', tells: [{ to: 'actor', at: 'actor' }] },
]

/** Who is told of what. What is not here tells nobody. */
export const NOTICES: readonly NoticeRule[] = LINES.map((line) => ({ ...line, provenance }))

import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { PROBATION } from '../parties.ts'

/** Cross-border child; closed to any state authority for a child marked refugee, asylum or stateless. It carries tracing form. */
export const H37: HandoffDefinition = {
  code: 'h37',
  sort: 'referral',
  about: 'child',
  from: PROBATION,
  through: ['NAT_CHILD'],
  to: [],
  outside: { to: ['counterpart', 'iss', 'icrc'] },
  bothWays: true,
  forms: ['F21'],
  content: ['missingSince', 'lastSeen', 'saidNames', 'languages', 'clothing', 'marks'],
  concern: false,
  risk: false,
  sendBy: [{ at: 'change' }],
  acceptWithin: {},
  answerWithin: {},
  feedback: false,
  offered: false,
  outsideSystem: null,
  paperTwin: 'referral-slip',
  provenance: proposed('Hand-off table of the process model, row 37; time limits proposed'),
}

import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'

/** A para-social worker passes on what a sighting or a home visit showed. No photo. */
export const H06: HandoffDefinition = {
  code: 'h06',
  sort: 'report',
  about: 'child',
  from: ['PARA_SW'],
  to: ['CDO'],
  forms: ['F01', 'F08'],
  content: [
    'concernCodes',
    'landmark',
    'stillInDanger',
    'incidentDate',
    'injuriesVisible',
    'narrative',
    'safetyNow',
    'newConcerns',
  ],
  concern: true,
  risk: false,
  sendBy: [{ within: { amount: 24, unit: 'hour' } }, { of: 'emergency', at: 'once' }],
  acceptWithin: { now: 1, default: 24 },
  answerWithin: { now: 24, default: 72 },
  feedback: true,
  offered: true,
  outsideSystem: null,
  paperTwin: 'report-slip',
  provenance: proposed('Hand-off table of the process model, row 6; time limits proposed'),
}

import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { RESPONSES } from '../../process/responses.ts'
import { proposed } from '../../provenance.ts'
import { USUAL_ALERTS } from '../alerts.ts'
import { caseRisk, limitsByRisk } from '../by-risk.ts'

/** How soon the child is seen face to face, at a visit or when its safety is assessed. */
export const SAFETY_CONTACT: ClockDefinition = {
  name: 'safety-contact',
  sort: 'target',
  subject: 'case',
  stage: 'safety',
  start: [{ kind: 'case-opened' }],
  stop: RESPONSES,
  limits: limitsByRisk(
    {
      EMERGENCY: [6, 'hour'],
      HIGH: [24, 'hour'],
      MEDIUM: [72, 'hour'],
      LOW: [7, 'day'],
      otherwise: [72, 'hour'],
    },
    caseRisk,
  ),
  alerts: USUAL_ALERTS,
  provenance: proposed('Proposed standard after the inter-agency guidelines, not adopted'),
}

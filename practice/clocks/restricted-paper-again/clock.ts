import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { proposed } from '../../provenance.ts'
import { GRAVE_ALERTS } from '../alerts.ts'

const provenance = proposed('A report the court sent back is taken up the same day; proposed')

/** A report the court sent back is mended and filed again. */
export const RESTRICTED_PAPER_AGAIN: ClockDefinition = {
  name: 'restricted-paper-again',
  sort: 'target',
  subject: 'case',
  start: [{ kind: 'court-report-filed', at: 'restrictedBack' }],
  stop: [{ kind: 'court-report-filed', at: 'restrictedFiled' }, { kind: 'case-closed' }],
  repeats: true,
  limits: [{ amount: 1, unit: 'day', version: 1, provenance }],
  alerts: GRAVE_ALERTS,
  compartment: 'CICL',
  provenance,
}

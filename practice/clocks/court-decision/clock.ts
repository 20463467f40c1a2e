import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { sourced } from '../../provenance.ts'
import { GRAVE_ALERTS } from '../alerts.ts'

const provenance = sourced('Children Act (Cap 59) s.99: three or twelve months after the plea')

/** After the plea the court finishes the case in time, or lets the child go. */
export const COURT_DECISION: ClockDefinition = {
  name: 'court-decision',
  sort: 'legal',
  subject: 'case',
  start: [{ kind: 'court-followed', at: 'restrictedFrom' }],
  stop: [{ kind: 'court-followed', when: { answered: 'outcomeOn' }, at: 'outcomeOn' }],
  repeats: true,
  limits: [
    {
      for: 'superior-court',
      when: { of: 'courtLevel', in: ['high', 'appeal', 'supreme'] },
      amount: 12,
      unit: 'month',
      version: 1,
      provenance,
    },
    { for: 'family-court', amount: 3, unit: 'month', version: 1, provenance },
  ],
  alerts: GRAVE_ALERTS,
  compartment: 'CICL',
  provenance,
}

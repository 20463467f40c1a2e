import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { sourced } from '../../provenance.ts'
import { GRAVE_ALERTS } from '../alerts.ts'

/**
 * Medical care, best within 72 hours of what happened. Reads only what was declared in the open part: by whoever
 * opened the case, or by the report, whose window goes on here whoever registers it.
 */
export const MEDICAL_CARE: ClockDefinition = {
  name: 'medical-care',
  sort: 'legal',
  subject: 'case',
  start: [
    { kind: 'case-opened', when: { answered: 'medicalWindow' }, at: 'medicalWindow' },
    { kind: 'case-registered', when: { answered: 'medicalWindow' }, at: 'medicalWindow' },
    { kind: 'report-told-anew', when: { answered: 'medicalWindow' }, at: 'medicalWindow' },
  ],
  stop: [
    { kind: 'visit-recorded', when: { answered: 'medicalCareOn' }, at: 'medicalCareOn' },
    {
      kind: 'referral-ended',
      when: {
        all: [
          { of: 'track', is: 'HEALTH' },
          { of: 'outcome', in: ['given', 'partly'] },
        ],
      },
    },
  ],
  limits: [
    {
      amount: 72,
      unit: 'hour',
      version: 1,
      provenance: sourced('Window of 72 hours in use in Uganda for care after an assault'),
    },
  ],
  alerts: GRAVE_ALERTS,
  compartment: 'SV',
  provenance: sourced('Window of 72 hours in use in Uganda for care after an assault'),
}

import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Referrals with the service given. */
export const CM08_SHEET: IndicatorSheet = {
  code: 'CM08',
  version: 1,
  unit: 'handoff',
  sort: 'events',
  share: true,
  apart: ['service', 'provider'],
  rhythms: ['month'],
  area: 3,
  users: ['district', 'ministry', 'partner'],
  tools: ['F06'],
  fields: ['F06.outcome', 'F06.servicesGiven'],
  outside: false,
  follows: ['handoff'],
  provenance: PROPOSED_SET,
}

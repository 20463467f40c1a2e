import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Referrals acknowledged in time. */
export const CM09_SHEET: IndicatorSheet = {
  code: 'CM09',
  version: 1,
  unit: 'handoff',
  sort: 'events',
  share: true,
  apart: ['provider'],
  rhythms: ['month'],
  area: 5,
  users: ['district'],
  tools: ['F06'],
  fields: ['F06.receivedOn', 'F06.dueFeedback'],
  outside: false,
  follows: ['handoff'],
  provenance: PROPOSED_SET,
}

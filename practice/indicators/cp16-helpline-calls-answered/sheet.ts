import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Helpline calls answered. */
export const CP16_SHEET: IndicatorSheet = {
  code: 'CP16',
  version: 1,
  unit: 'call',
  sort: 'events',
  share: true,
  apart: ['channel'],
  rhythms: ['day', 'month'],
  area: 5,
  users: ['helpline', 'ministry'],
  tools: ['F15'],
  fields: ['F15'],
  outside: true,
  follows: ['form', 'outside'],
  provenance: PROPOSED_SET,
}

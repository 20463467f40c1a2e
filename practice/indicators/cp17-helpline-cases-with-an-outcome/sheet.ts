import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Helpline cases with an outcome. */
export const CP17_SHEET: IndicatorSheet = {
  code: 'CP17',
  version: 1,
  unit: 'handoff',
  sort: 'events',
  share: true,
  apart: ['area'],
  rhythms: ['month'],
  area: 3,
  users: ['helpline', 'ministry'],
  tools: ['h03', 'h04'],
  fields: ['F06.outcome'],
  outside: false,
  follows: ['handoff'],
  provenance: PROPOSED_SET,
}

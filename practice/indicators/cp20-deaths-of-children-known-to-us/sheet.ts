import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Deaths of children known to us. */
export const CP20_SHEET: IndicatorSheet = {
  code: 'CP20',
  version: 1,
  unit: 'child',
  sort: 'events',
  share: false,
  apart: ['in-care', 'in-custody', 'in-community'],
  rhythms: ['event'],
  area: 3,
  users: ['ministry'],
  tools: ['F29'],
  fields: ['F11.reason', 'F29'],
  outside: false,
  follows: ['form'],
  provenance: PROPOSED_SET,
}

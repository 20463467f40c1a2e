import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** How full the remand homes are. */
export const JC10_SHEET: IndicatorSheet = {
  code: 'JC10',
  version: 1,
  unit: 'placement',
  sort: 'stock',
  share: true,
  apart: ['facility'],
  rhythms: ['day'],
  area: 5,
  users: ['ministry'],
  tools: ['F13R'],
  fields: ['F13R'],
  outside: true,
  follows: ['form', 'stock'],
  provenance: PROPOSED_SET,
}

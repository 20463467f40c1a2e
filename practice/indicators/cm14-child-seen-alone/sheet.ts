import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Child seen alone. */
export const CM14_SHEET: IndicatorSheet = {
  code: 'CM14',
  version: 1,
  unit: 'case',
  sort: 'events',
  share: true,
  apart: [],
  rhythms: ['quarter'],
  area: 4,
  users: ['ministry'],
  tools: ['F04'],
  fields: ['F04.childSeenAlone'],
  outside: false,
  follows: ['evaluator'],
  provenance: PROPOSED_SET,
}

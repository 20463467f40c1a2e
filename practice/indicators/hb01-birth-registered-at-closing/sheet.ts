import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Birth registered at closing. */
export const HB01_SHEET: IndicatorSheet = {
  code: 'HB01',
  version: 1,
  unit: 'case',
  sort: 'events',
  share: true,
  apart: ['under-five'],
  rhythms: ['quarter'],
  area: 1,
  users: ['ministry'],
  tools: ['F20'],
  fields: ['F04.birthPaper', 'F02.identifiers.type', 'F02.identifiers.verified'],
  outside: false,
  follows: ['form', 'evaluator'],
  provenance: PROPOSED_SET,
}

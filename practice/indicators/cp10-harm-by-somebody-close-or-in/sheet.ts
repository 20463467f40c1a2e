import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Harm by somebody close or in charge. */
export const CP10_SHEET: IndicatorSheet = {
  code: 'CP10',
  version: 1,
  unit: 'case',
  sort: 'events',
  share: true,
  apart: ['area'],
  rhythms: ['quarter'],
  area: 3,
  users: ['ministry'],
  tools: ['F01'],
  fields: ['F01.allegedPerp.relation', 'F02.caregivers.isAllegedPerp'],
  outside: false,
  follows: ['sealed'],
  provenance: PROPOSED_SET,
}

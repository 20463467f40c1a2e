import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Child victims’ cases ended in a year. */
export const JC11_SHEET: IndicatorSheet = {
  code: 'JC11',
  version: 1,
  unit: 'case',
  sort: 'duration',
  share: true,
  apart: ['offence-class'],
  rhythms: ['quarter'],
  area: 3,
  users: ['justice'],
  tools: ['F18'],
  fields: ['F18'],
  outside: false,
  follows: ['form', 'duration'],
  provenance: PROPOSED_SET,
}

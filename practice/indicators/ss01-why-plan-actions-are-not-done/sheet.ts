import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { ADDED_SET } from '../sources.ts'

/** Why plan actions are not done. */
export const SS01_SHEET: IndicatorSheet = {
  code: 'SS01',
  version: 1,
  unit: 'case',
  sort: 'events',
  share: true,
  apart: ['reason', 'area'],
  rhythms: ['quarter'],
  area: 5,
  users: ['district', 'ministry'],
  tools: ['F05', 'F08'],
  fields: ['F05.actions.whyNot', 'F05.actions.needed', 'F05.actions.spent', 'F08.whyNot'],
  outside: false,
  follows: ['rows'],
  provenance: ADDED_SET,
}

import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { ADDED_SET } from '../sources.ts'

/** The child’s wish. */
export const PA02_SHEET: IndicatorSheet = {
  code: 'PA02',
  version: 1,
  unit: 'case',
  sort: 'events',
  share: true,
  apart: [],
  rhythms: ['quarter'],
  area: 4,
  users: ['ministry'],
  tools: ['F05'],
  fields: ['F05.childWish', 'F05.wishDecision', 'F05.wishReason'],
  outside: false,
  follows: ['evaluator'],
  provenance: ADDED_SET,
}

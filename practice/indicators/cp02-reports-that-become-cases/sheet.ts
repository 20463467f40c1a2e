import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Reports that become cases. */
export const CP02_SHEET: IndicatorSheet = {
  code: 'CP02',
  version: 1,
  unit: 'report',
  sort: 'events',
  share: true,
  apart: ['channel'],
  rhythms: ['month'],
  area: 3,
  users: ['district', 'ministry', 'helpline'],
  tools: ['F01', 'F02'],
  fields: ['F01.receivedVia', 'F02.report'],
  outside: false,
  follows: ['other-end'],
  provenance: PROPOSED_SET,
}

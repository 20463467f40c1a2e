import type { ServiceLine } from '@cwmis/core/map/service.ts'
import { proposed } from '../provenance.ts'

const SOURCE = proposed(
  'Service codes by area of the National Child Policy 2020; to be aligned with the national service list',
)

const LINES: readonly (readonly [code: string, area: number, track: string | null])[] = [
  ['triage', 3, 'PROTECTION'],
  ['decision', 3, 'PROTECTION'],
  ['police-inquiry', 3, 'POLICE'],
  ['statement', 3, 'POLICE'],
  ['medical-exam', 1, 'HEALTH'],
  ['medical-care', 1, 'HEALTH'],
  ['counselling', 1, 'HEALTH'],
  ['mental-health', 1, 'HEALTH'],
  ['nutrition', 1, 'HEALTH'],
  ['disability', 1, 'HEALTH'],
  ['shelter', 3, 'CARE'],
  ['foster', 3, 'CARE'],
  ['tracing', 3, 'CARE'],
  ['school', 2, 'EDUCATION'],
  ['fees', 2, 'EDUCATION'],
  ['birth-registration', 1, null],
  ['legal-aid', 3, 'COURT'],
  ['mediation', 3, null],
  ['parenting', 3, null],
  ['livelihood', 3, null],
  ['cash', 3, null],
  ['transport', 5, null],
  ['home-study', 3, 'CARE'],
]

/** Every service of the list `services`, with its area and its track. */
export const SERVICES: readonly ServiceLine[] = LINES.map(([code, area, track]) => ({
  code,
  area,
  track,
  provenance: SOURCE,
}))

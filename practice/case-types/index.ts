import type { CaseType } from '@cwmis/core/content.ts'
import { proposed } from '../provenance.ts'
import { FAMILIES, type Family, subTypesOf } from './families.ts'

const provenance = proposed(
  'Case types and statutory routes of the process model; offences are separate',
)

function typesOf(family: Family): readonly CaseType[] {
  return subTypesOf(family).map(({ code, number }) => ({
    code,
    family: family.code,
    areas: family.areas,
    route: family.route,
    protected: family.protected === 'all' || family.protected.includes(number),
    provenance,
  }))
}

/** Every case type, family by family. */
export const CASE_TYPES: readonly CaseType[] = FAMILIES.flatMap(typesOf)

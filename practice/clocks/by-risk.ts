import type { Limit } from '@cwmis/core/clock/clock.ts'
import type { Condition } from '@cwmis/core/condition/condition.ts'
import type { Risk } from '@cwmis/core/subject/owner.ts'
import { proposed } from '../provenance.ts'

/** Amount and unit by risk level, and the one taken while no level is known. */
export type ByRisk = Readonly<Record<Risk | 'otherwise', readonly [number, Limit['unit']]>>

const ORDER: readonly Risk[] = ['EMERGENCY', 'HIGH', 'MEDIUM', 'LOW']

function limit([amount, unit]: readonly [number, Limit['unit']], when?: Condition): Limit {
  const provenance = proposed('Proposed standard after the inter-agency guidelines, not adopted')
  return { amount, unit, version: 1, provenance, ...(when === undefined ? {} : { when }) }
}

/** Limits that hang on a risk level, gravest first; `level` says when a level holds. */
export function limitsByRisk(times: ByRisk, level: (risk: Risk) => Condition): readonly Limit[] {
  return [...ORDER.map((risk) => limit(times[risk], level(risk))), limit(times.otherwise)]
}

/** The level of a case as decided, or as its screen suggests. */
export function caseRisk(risk: Risk): Condition {
  return {
    any: [
      { of: '$state.risk', is: risk },
      { of: '$state.suggested', is: risk },
    ],
  }
}

/** The level of a report as triaged or screened; danger now counts as an emergency before anybody triaged it. */
export function reportRisk(risk: Risk): Condition {
  const said: readonly Condition[] = [
    { of: '$state.level', is: risk },
    { of: '$state.suggested', is: risk },
  ]
  const danger: Condition = { of: '$state.danger', is: risk === 'EMERGENCY' ? 'yes' : 'not-sure' }
  return { any: risk === 'EMERGENCY' || risk === 'HIGH' ? [...said, danger] : said }
}

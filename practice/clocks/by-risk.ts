import type { Limit } from '@cwmis/core/clock/clock.ts'
import type { Condition } from '@cwmis/core/condition/condition.ts'
import type { Risk } from '@cwmis/core/subject/owner.ts'
import { proposed } from '../provenance.ts'

type Amount = readonly [number, Limit['unit']]

/** Amount and unit by risk level, and the one taken while no level is known. */
export type ByRisk = Readonly<Record<Risk | 'otherwise', Amount>>

const ORDER: readonly Risk[] = ['EMERGENCY', 'HIGH', 'MEDIUM', 'LOW']

function limit([amount, unit]: Amount, more: Pick<Limit, 'when' | 'for'> = {}): Limit {
  const provenance = proposed('Proposed standard after the inter-agency guidelines, not adopted')
  return { amount, unit, version: 1, provenance, ...more }
}

/** Limits that hang on a risk level, gravest first; `level` says when a level holds. */
export function limitsByRisk(times: ByRisk, level: (risk: Risk) => Condition): readonly Limit[] {
  const otherwise = limit(times.otherwise, { for: 'otherwise' })
  return [...limitsOfRisk(times, level), otherwise]
}

/** Limits of some levels only: a case of any other level has no such clock. */
export function limitsOfRisk(
  times: Readonly<Partial<Record<Risk, Amount>>>,
  level: (risk: Risk) => Condition,
): readonly Limit[] {
  return ORDER.flatMap((risk) => {
    const time = times[risk]
    return time === undefined ? [] : [limit(time, { when: level(risk), for: risk })]
  })
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

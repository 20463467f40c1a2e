import type { Condition } from '@cwmis/core/condition/condition.ts'
import type { RiskSuggestion } from '@cwmis/core/content.ts'
import type { Risk } from '@cwmis/core/subject/owner.ts'
import { proposed } from '../../provenance.ts'

const provenance = proposed(
  'Risk levels after the inter-agency case management guidelines; weights proposed',
)

function reason(name: string, level: Risk, when: Condition): RiskSuggestion {
  return { name, kind: 'safety-assessed', level, when, provenance }
}

/** Some danger of at least this severity, this near. */
function danger(severity: readonly string[], immediacy: readonly string[]): Condition {
  return {
    some: 'dangers',
    meets: {
      all: [
        { of: 'severity', in: severity },
        { of: 'immediacy', in: immediacy },
      ],
    },
  }
}

const SOME_DANGER: Condition = { of: 'dangers', countAtLeast: 1 }
const CONTACT: Condition = { of: 'contactRisk', is: 'yes' }

/** The score of the safety assessment: every reason named, the gravest gives the level. */
export const SAFETY_REASONS: readonly RiskSuggestion[] = [
  reason('grave-now', 'EMERGENCY', danger(['3', '4'], ['now'])),
  reason('small-child-alone', 'EMERGENCY', {
    all: [
      { of: 'vulnerabilities', has: ['under-five'] },
      { of: 'vulnerabilities', has: ['no-adult'] },
    ],
  }),
  reason('weapon-within-reach', 'EMERGENCY', { all: [{ of: 'weapons', is: 'yes' }, CONTACT] }),
  reason('grave-soon', 'HIGH', danger(['3', '4'], ['7d', '30d'])),
  reason('person-has-access', 'HIGH', CONTACT),
  reason('nobody-protects', 'HIGH', {
    any: [
      { of: 'caregiverProtective', is: 'no' },
      { of: 'protectionGap', is: 'yes' },
    ],
  }),
  reason('harmed-again', 'HIGH', { all: [{ of: 'previousHarm', atLeast: 2 }, SOME_DANGER] }),
  reason('vulnerable-in-danger', 'HIGH', {
    all: [SOME_DANGER, { of: 'vulnerabilities', has: ['under-five', 'disability'] }],
  }),
  reason('some-danger', 'MEDIUM', SOME_DANGER),
  reason('partly-protected', 'MEDIUM', { of: 'caregiverProtective', is: 'partly' }),
  reason('alcohol-or-drugs', 'MEDIUM', { of: 'substances', is: 'yes' }),
  reason('worker-not-safe', 'MEDIUM', { of: 'workerSafety', is: 'no' }),
]

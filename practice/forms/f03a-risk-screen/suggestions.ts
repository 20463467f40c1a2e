import type { Condition } from '@cwmis/core/condition/condition.ts'
import type { RiskSuggestion } from '@cwmis/core/content.ts'
import { proposed } from '../../provenance.ts'

function yes(question: string): Condition {
  return { of: question, is: 'yes' }
}

const source = proposed('Red flags of the inter-agency case management guidelines')

/** What the screen's answers suggest; a worker may raise it, only a supervisor may lower it. */
export const RISK_SUGGESTIONS: readonly RiskSuggestion[] = [
  {
    kind: 'risk-screened',
    level: 'EMERGENCY',
    when: {
      any: ['bleeding', 'perpetratorPresent', 'under5Alone', 'suicidal', 'weapon'].map(yes),
    },
    provenance: source,
  },
  {
    kind: 'risk-screened',
    level: 'HIGH',
    when: {
      any: ['injury', 'afraidHome', 'moved7days', 'noFoodShelter', 'urgentCare'].map(yes),
    },
    provenance: source,
  },
]

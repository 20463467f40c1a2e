import type { RiskSuggestion } from '@cwmis/core/content.ts'
import type { Risk } from '@cwmis/core/subject/owner.ts'
import { proposed } from '../../provenance.ts'

const provenance = proposed('Red flags of the inter-agency case management guidelines')

/** A yes to one of the ten questions, by the name of the reason. */
function yes(name: string, level: Risk, question: string): RiskSuggestion {
  return { name, kind: 'risk-screened', level, when: { of: question, is: 'yes' }, provenance }
}

/** What the screen's answers suggest; a worker may raise it, only a supervisor may lower it. */
export const SCREEN_REASONS: readonly RiskSuggestion[] = [
  yes('bleeding', 'EMERGENCY', 'bleeding'),
  yes('feared-person-there', 'EMERGENCY', 'perpetratorPresent'),
  yes('small-child-left', 'EMERGENCY', 'under5Alone'),
  yes('talks-of-dying', 'EMERGENCY', 'suicidal'),
  yes('weapon', 'EMERGENCY', 'weapon'),
  yes('hurt', 'HIGH', 'injury'),
  yes('afraid-home', 'HIGH', 'afraidHome'),
  yes('taken-away-soon', 'HIGH', 'moved7days'),
  yes('no-food-shelter', 'HIGH', 'noFoodShelter'),
  yes('care-needed-soon', 'HIGH', 'urgentCare'),
]

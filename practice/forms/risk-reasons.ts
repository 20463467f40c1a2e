import type { RiskSuggestion } from '@cwmis/core/content.ts'
import { SCREEN_REASONS } from './f03a-risk-screen/suggestions.ts'
import { SAFETY_REASONS } from './f03b-safety/suggestions.ts'

/** The shelf of reasons that make a risk grave, tool by tool. */
export const RISK_SUGGESTIONS: readonly RiskSuggestion[] = [...SCREEN_REASONS, ...SAFETY_REASONS]

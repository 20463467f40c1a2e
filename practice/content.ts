import type { Content } from '@cwmis/core/content.ts'
import { CASE_TYPES } from './case-types/index.ts'
import { CLOCKS } from './clocks/index.ts'
import { CODE_LISTS } from './codes/index.ts'
import { FORMS } from './forms/index.ts'
import { RISK_SUGGESTIONS } from './forms/risk-reasons.ts'
import { HANDOFFS } from './handoffs/index.ts'
import { INDICATORS } from './indicators/index.ts'
import { KINDS } from './kinds/index.ts'
import { NOTICES } from './notices/index.ts'
import { PROCESS } from './process/process.ts'
import { REMARKS } from './remarks/index.ts'
import { ROLES } from './roles/index.ts'
import { RULES } from './rules/index.ts'

/** The first published version of Uganda's practice, loaded once; the published versions in the database win after. */
export const CONTENT: Content = {
  kinds: KINDS.map(({ kind }) => kind),
  forms: [...new Set([...FORMS, ...KINDS.map(({ form }) => form)])],
  codeLists: CODE_LISTS,
  caseTypes: CASE_TYPES,
  processes: [PROCESS],
  rules: RULES,
  clocks: CLOCKS,
  handoffs: HANDOFFS,
  roles: ROLES,
  riskSuggestions: RISK_SUGGESTIONS,
  indicators: INDICATORS,
  notices: NOTICES,
  remarks: REMARKS,
}
